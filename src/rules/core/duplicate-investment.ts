import { z } from 'zod';
import { defineRule } from '../../check/rule.ts';
import type { Wording } from './duplicate-groups.ts';
import { findingsOf } from './duplicate-groups.ts';

const WORDING: Wording = {
  say: (names, title) => ({
    en: `${names.en} provide the same function, “${title.en}”`,
    vi: `${names.vi} cùng cung cấp chức năng “${title.vi}”`,
  }),
  help: {
    en: 'Merge them or drop one. If they differ, say how: replaces, partOf, phaseOf, reuses or inherits, or the area each serves; or record a waiver with its reason.',
    vi: 'Hãy gộp lại hoặc bỏ bớt. Nếu không trùng, ghi rõ quan hệ: replaces, partOf, phaseOf, reuses hoặc inherits, hoặc địa bàn (area) của từng bên; hoặc ghi miễn trừ (waivers) kèm lý do.',
  },
};

export const duplicateInvestment = defineRule({
  id: 'core/duplicate-investment',
  summary: { en: 'Two investments provide the same function', vi: 'Hai khoản đầu tư cung cấp cùng một chức năng' },
  severity: 'error',
  options: z.strictObject({
    ignore: z
      .array(z.string().min(1))
      .default([])
      .describe('Components that are shelves rather than functions, by id.'),
  }),
  *check({ graph, options }) {
    yield* findingsOf(graph, 'duplicate', WORDING, options.ignore);
  },
});
