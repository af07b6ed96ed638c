import { defineRule } from '../../check/rule.ts';
import type { Wording } from './duplicate-groups.ts';
import { findingsOf } from './duplicate-groups.ts';

const WORDING: Wording = {
  say: (names, title) => ({
    en: `${names.en} provide “${title.en}” for predecessors of one merged area; one must carry on`,
    vi: `${names.vi} cùng cung cấp “${title.vi}” cho các đơn vị trước sáp nhập; cần chọn một hệ thống kế thừa`,
  }),
  help: {
    en: 'Choose which one carries on (qtsc duplicates shows the criteria), and state it: inherits or replaces.',
    vi: 'Hãy chọn hệ thống kế thừa (qtsc duplicates nêu các tiêu chí), rồi ghi rõ: inherits hoặc replaces.',
  },
};

export const mergerChoice = defineRule({
  id: 'core/merger-choice',
  summary: {
    en: 'A merged area has the systems of two predecessors',
    vi: 'Địa bàn sau sáp nhập có hệ thống của hai đơn vị cũ',
  },
  severity: 'warning',
  *check({ graph }) {
    yield* findingsOf(graph, 'merger', WORDING);
  },
});
