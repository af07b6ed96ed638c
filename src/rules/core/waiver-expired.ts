import { defineRule } from '../../check/rule.ts';

export const waiverExpired = defineRule({
  id: 'core/waiver-expired',
  summary: { en: 'A waiver has expired', vi: 'Miễn trừ đã hết hạn' },
  severity: 'warning',
  after: 'waivers',
  *check({ waivers }) {
    for (const { waiver, isExpired } of waivers) {
      if (!isExpired) continue;
      const { rule, target, expires } = waiver.value;
      const targets = [target].flat().join(', ');
      yield {
        at: waiver,
        path: ['expires'],
        message: {
          en: `the waiver of ${rule} for ${targets} has expired: it held until ${expires}`,
          vi: `miễn trừ quy tắc ${rule} cho ${targets} đã hết hạn: chỉ có hiệu lực đến hết ${expires}`,
        },
        help: {
          en: 'Mend what it set aside and take the waiver away, or have it approved for longer.',
          vi: 'Hãy khắc phục nội dung được miễn trừ rồi bỏ miễn trừ, hoặc trình phê duyệt gia hạn.',
        },
      };
    }
  },
});
