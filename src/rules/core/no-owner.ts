import { defineRule } from '../../check/rule.ts';
import { nameOf } from '../../model/name-of.ts';

export const noOwner = defineRule({
  id: 'core/no-owner',
  summary: { en: 'A system or project has no owner', vi: 'Hệ thống hoặc dự án chưa có chủ quản' },
  severity: 'warning',
  *check({ graph }) {
    for (const element of [...graph.of('systems'), ...graph.of('projects')]) {
      if (element.value.owner !== undefined || isOver(element.value.status)) continue;
      const name = nameOf(element);
      yield {
        at: element,
        message: { en: `nobody owns “${name.en}”`, vi: `“${name.vi}” chưa có chủ quản` },
        help: {
          en: 'Say who answers for it: owner: <organization>',
          vi: 'Ghi cơ quan chịu trách nhiệm: owner: <đơn vị>',
        },
      };
    }
  },
});

/** Nobody needs to own what is over. */
function isOver(status: string | undefined): boolean {
  return status === 'retired' || status === 'cancelled';
}
