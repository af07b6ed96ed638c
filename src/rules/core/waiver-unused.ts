import { defineRule } from '../../check/rule.ts';

export const waiverUnused = defineRule({
  id: 'core/waiver-unused',
  summary: { en: 'A waiver sets nothing aside', vi: 'Miễn trừ không áp dụng cho cảnh báo nào' },
  severity: 'warning',
  after: 'waivers',
  *check({ waivers }) {
    for (const { waiver, isExpired, matched } of waivers) {
      const { rule, target } = waiver.value;
      if (isExpired || matched > 0 || target === undefined || isAboutWaivers(rule)) continue;
      const targets = [target].flat().join(', ');
      yield {
        at: waiver,
        path: ['rule'],
        message: {
          en: `the waiver of ${rule} for ${targets} sets nothing aside: there is no such finding`,
          vi: `miễn trừ quy tắc ${rule} cho ${targets} không còn tác dụng: không có cảnh báo nào như vậy`,
        },
        help: {
          en: 'Take it away if the problem is solved; else check rule and target.',
          vi: 'Nếu vấn đề đã được xử lý, hãy bỏ miễn trừ; nếu chưa, kiểm tra lại rule và target.',
        },
      };
    }
  },
});

/** Findings about waivers come after the count of what waivers did. */
function isAboutWaivers(rule: string | undefined): boolean {
  return rule === 'core/waiver-expired' || rule === 'core/waiver-unused';
}
