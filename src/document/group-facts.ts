import type { Message } from '../diagnostic/message.ts';
import { compareText } from '../diagnostic/order.ts';
import type { DuplicateGroup } from '../match/duplicate-group.ts';
import { functionTitle } from '../match/evidence.ts';
import { nationalDecision } from '../match/group-evidence.ts';
import type { Verdict } from '../match/verdict.ts';
import { VERDICTS } from '../match/verdict.ts';
import type { ElementOf } from '../model/architecture.ts';
import { nameOf } from '../model/name-of.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** Groups as people read them: the gravest first, of those the one with most money. */
export function byGravity(groups: readonly DuplicateGroup[]): readonly DuplicateGroup[] {
  const rank = (verdict: Verdict): number => (VERDICTS as readonly Verdict[]).indexOf(verdict);
  const most = ({ money }: DuplicateGroup): number => Math.max(0, ...money.map(({ max }) => Number(max)));
  return [...groups].sort(
    (a, b) => rank(a.verdict) - rank(b.verdict) || most(b) - most(a) || compareText(a.key, b.key),
  );
}

/** The component that stands for the function of a group, where there is one, and what people call the function. */
export function titleOf(group: DuplicateGroup): {
  readonly title: Message;
  readonly component: ElementOf<'components'> | null;
} {
  const platforms = platformsOf(group);
  const [platform] = platforms;
  // Members that share nothing but a national platform may each be a part of it.
  if (group.relations.length === 0 && platforms.length === 1 && platform !== undefined)
    return { title: nameOf(platform), component: platform };
  return { title: functionTitle(group), component: group.component };
}

export function platformsOf({ nationals }: DuplicateGroup): readonly ElementOf<'components'>[] {
  return [...new Set(nationals.map(({ platform }) => platform))];
}

/** A verdict that pairs of a group met, why, and what people are asked. */
export type Conclusion = { readonly verdict: Verdict; readonly whys: readonly Message[]; readonly ask: Message };

/** Every verdict of a group, the gravest first. */
export function conclusionsOf(group: DuplicateGroup): readonly Conclusion[] {
  const { relations, nationals, members } = group;
  const whys = new Map<Verdict, Map<string, Message>>();
  const add = (verdict: Verdict, id: string, why: Message): void => {
    whys.set(verdict, (whys.get(verdict) ?? new Map()).set(id, why));
  };
  for (const { decision } of relations) add(decision.verdict, decision.id, decision.why);
  if (nationals.length > 0) add('national-conflict', 'national-platform', nationalDecision().text);
  const isAllThere = members.every(({ profile }) => profile.details.stage === 'existing');
  return VERDICTS.flatMap((verdict) => {
    const said = whys.get(verdict);
    if (said === undefined) return [];
    const { ask, askAllThere } = VERDICT_WORDS[verdict];
    return [{ verdict, whys: [...said.values()], ask: isAllThere ? (askAllThere ?? ask) : ask }];
  });
}

/** Whether people have to say which of the members carries on. */
export function asksWhoCarriesOn(group: DuplicateGroup): boolean {
  return conclusionsOf(group).some(
    ({ verdict }) => verdict === 'duplicate' || verdict === 'merger' || verdict === 'share-platform',
  );
}
