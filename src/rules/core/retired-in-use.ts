import { defineRule } from '../../check/rule.ts';
import type { Message } from '../../diagnostic/message.ts';
import type { Edge } from '../../graph/graph.ts';
import { lifeStageOf } from '../../graph/life-stage.ts';
import { createPositions } from '../../graph/positions.ts';
import type { Element } from '../../model/architecture.ts';
import type { EdgeName } from '../../model/edge-names.ts';
import { nameOf } from '../../model/name-of.ts';

/** The keys that use a system, and what the user does: to replace or inherit one is no use of it. */
const USES: Readonly<Partial<Record<EdgeName, Message>>> = {
  from: { en: 'still comes from it', vi: 'vẫn xuất phát từ hệ thống này' },
  to: { en: 'still goes to it', vi: 'vẫn đi đến hệ thống này' },
  via: { en: 'still goes through it', vi: 'vẫn đi qua hệ thống này' },
  dependsOn: { en: 'still depends on it', vi: 'vẫn phụ thuộc vào hệ thống này' },
  reuses: { en: 'still builds on it', vi: 'vẫn dùng lại hệ thống này' },
  delivers: { en: 'still delivers it', vi: 'vẫn ghi nó là sản phẩm' },
};

export const retiredInUse = defineRule({
  id: 'core/retired-in-use',
  summary: { en: 'Something still uses a retired system', vi: 'Hệ thống đã dừng nhưng vẫn còn nơi sử dụng' },
  severity: 'warning',
  *check({ graph, today }) {
    const positionOf = createPositions();
    for (const system of graph.of('systems')) {
      if (lifeStageOf(system, today) !== 'retired') continue;
      const name = nameOf(system);
      const seen = new Set<string>();
      for (const edge of graph.inEdges(system)) {
        const use = USES[edge.name];
        const key = `${edge.name} ${edge.source.id}`;
        if (use === undefined || seen.has(key) || isOver(edge.source, today)) continue;
        seen.add(key);
        const user = nameOf(edge.source);
        yield {
          at: edge.source,
          path: pathOf(edge, positionOf),
          message: {
            en: `“${name.en}” is retired, but “${user.en}” ${use.en}`,
            vi: `“${name.vi}” đã dừng, nhưng “${user.vi}” ${use.vi}`,
          },
          help: {
            en: 'Point to what took its place, or end the use; if it still runs, correct its status.',
            vi: 'Hãy chuyển sang hệ thống thay thế hoặc kết thúc việc sử dụng; nếu hệ thống vẫn chạy thì sửa lại status.',
          },
          related: [
            {
              at: system,
              path: system.value.status === 'retired' ? ['status'] : ['lifecycle', 'retired'],
              message: { en: 'retired here', vi: 'ghi đã dừng ở đây' },
            },
          ],
          parties: [edge.source, system],
        };
      }
    }
  },
});

/** What is over itself uses nothing. */
function isOver(user: Element, today: string): boolean {
  if (user.collection === 'systems') return lifeStageOf(user, today) === 'retired';
  if (user.collection === 'projects') return user.value.status === 'done' || user.value.status === 'cancelled';
  return user.collection === 'integrations' && (user.value.status === 'ended' || user.value.status === 'none');
}

function pathOf(
  { source, name, target }: Edge,
  positionOf: ReturnType<typeof createPositions>,
): readonly (string | number)[] {
  const written: unknown = (source.value as Readonly<Record<string, unknown>>)[name];
  return Array.isArray(written) ? [name, positionOf(written, target.id)] : [name];
}
