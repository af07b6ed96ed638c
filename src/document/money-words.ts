import type { Lang } from '../diagnostic/message.ts';
import { sayAtStake } from '../match/money-at-stake.ts';
import type { Profile } from '../match/profile.ts';

/** The money of proposed, approved and running projects, each counted once; a sentence where there is none. */
export function moneyWords(profiles: readonly Profile[], lang: Lang): string {
  const said = sayAtStake([...new Set(profiles.map(({ investment }) => investment))]);
  return said === null ? { en: 'no budget left to save', vi: 'không còn kinh phí có thể cắt giảm' }[lang] : said[lang];
}
