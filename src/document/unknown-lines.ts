import type { Lang, Message } from '../diagnostic/message.ts';
import { unknownBudgets } from '../match/money-at-stake.ts';
import type { Profile } from '../match/profile.ts';
import { capital } from './capital.ts';

/** So many ids are named for what is not known. */
const NAMED = 8;

type Question = { readonly words: Message; readonly isOpen: (profile: Profile) => boolean };

/** What a decision needs, and the model may leave open. */
const QUESTIONS: readonly Question[] = [
  {
    words: { en: 'owner not stated', vi: 'chưa ghi chủ quản' },
    isOpen: ({ details }) => details.owner === undefined,
  },
  { words: { en: 'area not stated', vi: 'chưa ghi địa bàn' }, isOpen: ({ areas }) => areas.length === 0 },
  {
    words: { en: 'period not stated in full', vi: 'chưa ghi đủ thời gian thực hiện' },
    isOpen: ({ investment: { project } }) =>
      project !== null && (project.value.period?.from === undefined || project.value.period.to === undefined),
  },
  {
    words: { en: 'status not stated', vi: 'chưa rõ tình trạng' },
    isOpen: ({ investment: { head } }) => head.value.status === undefined || head.value.status === 'unknown',
  },
  {
    words: { en: 'budget not stated', vi: 'chưa ghi kinh phí' },
    isOpen: ({ investment }) => unknownBudgets([investment]) > 0,
  },
];

/** What the model does not say of these investments and a decision would have to know. */
export function unknownLines(profiles: readonly Profile[], lang: Lang, level: '##' | '###' = '###'): readonly string[] {
  const lines = QUESTIONS.flatMap(({ words, isOpen }) => {
    const open = profiles.filter(isOpen).map(({ investment }) => `\`${investment.head.id}\``);
    if (open.length === 0) return [];
    const shown = open.length > NAMED + 1 ? open.slice(0, NAMED) : open;
    const more = open.length - shown.length;
    const tail = more === 0 ? '' : lang === 'vi' ? ` và ${more} bên khác` : ` and ${more} more`;
    return [`- ${capital(words[lang])}: ${shown.join(', ')}${tail}`];
  });
  if (lines.length === 0) return [];
  return [`${level} ${lang === 'vi' ? 'Điều chưa rõ' : 'What is not known'}`, '', ...lines, ''];
}
