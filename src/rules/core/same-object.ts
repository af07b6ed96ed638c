import { defineRule } from '../../check/rule.ts';
import type { Wording } from './duplicate-groups.ts';
import { findingsOf } from './duplicate-groups.ts';

const WORDING: Wording = {
  say: (names, title) => ({
    en: `${names.en} are probably one thing entered twice (“${title.en}”)`,
    vi: `${names.vi} có thể là một đối tượng được khai hai lần (“${title.vi}”)`,
  }),
  help: {
    en: 'Ask the owner. If it is one, keep one id and remove the other; if not, say what tells them apart.',
    vi: 'Hãy hỏi chủ quản. Nếu là một, giữ một mã và bỏ mục kia; nếu không, ghi rõ điểm khác nhau.',
  },
};

export const sameObject = defineRule({
  id: 'core/same-object',
  summary: { en: 'Two entries are probably one thing', vi: 'Hai mục khai có thể là một đối tượng' },
  severity: 'warning',
  *check({ graph }) {
    yield* findingsOf(graph, 'same-object', WORDING);
  },
});
