import { defineRule } from '../../check/rule.ts';
import type { Wording } from './duplicate-groups.ts';
import { findingsOf } from './duplicate-groups.ts';

const WORDING: Wording = {
  say: (names, title) => ({
    en: `${names.en} each build “${title.en}” for a place or need of their own; one shared platform could serve them`,
    vi: `${names.vi} mỗi bên tự xây dựng “${title.vi}” cho địa bàn hoặc nhu cầu riêng; một nền tảng dùng chung có thể đáp ứng`,
  }),
  help: {
    en: 'Build one shared platform, or let one of them serve the others; then state it: reuses or dependsOn.',
    vi: 'Hãy xây dựng một nền tảng dùng chung, hoặc để một bên phục vụ các bên còn lại, rồi ghi rõ: reuses hoặc dependsOn.',
  },
};

export const sharePlatform = defineRule({
  id: 'core/share-platform',
  summary: {
    en: 'One shared platform could serve several places or needs',
    vi: 'Một nền tảng dùng chung có thể đáp ứng nhiều nơi, nhiều nhu cầu',
  },
  severity: 'warning',
  *check({ graph }) {
    yield* findingsOf(graph, 'share-platform', WORDING);
  },
});
