import type { Lang } from '../diagnostic/message.ts';
import type { Conclusion } from './group-facts.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** What was found, why, and what people are asked, as items of a list. */
export function conclusionLines({ verdict, whys, ask }: Conclusion, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const why = whys.length === 0 ? '' : ` – ${whys.map((reason) => reason[lang]).join('; ')}`;
  return [
    `- **${words.finding}:** ${VERDICT_WORDS[verdict].label[lang]}${why}`,
    ...(verdict === 'none' ? [] : [`- **${words.ask}:** ${ask[lang]}`]),
  ];
}

const WORDS = {
  en: { finding: 'Finding', ask: 'To decide' },
  vi: { finding: 'Kết luận sơ bộ', ask: 'Cần quyết định' },
} as const;
