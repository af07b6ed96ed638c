import { z } from 'zod';
import type { Finding, Spot } from '../../check/rule.ts';
import { defineRule } from '../../check/rule.ts';
import type { Message } from '../../diagnostic/message.ts';
import type { Party } from '../../graph/investments.ts';
import type { FunctionGroup, FunctionMember } from '../../match/group-by-function.ts';
import { groupByFunction } from '../../match/group-by-function.ts';
import { firstDay } from '../../model/date.ts';
import { formatMoney } from '../../model/money-sum.ts';
import { nameOf } from '../../model/name-of.ts';
import { duplicateEvidence } from './duplicate-evidence.ts';

/** So many members are named in the sentence, and so many more are shown with their places. */
const NAMED = 4;
const SHOWN = 30;

const HELP: Message = {
  en: 'Merge them or drop one. If they differ, say how: replaces, partOf, phaseOf, reuses or inherits, or the area each serves; or record a waiver with its reason.',
  vi: 'Hãy gộp lại hoặc bỏ bớt. Nếu không trùng, ghi rõ quan hệ: replaces, partOf, phaseOf, reuses hoặc inherits, hoặc địa bàn (area) của từng bên; hoặc ghi miễn trừ (waivers) kèm lý do.',
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
    for (const group of groupByFunction(graph, options)) {
      const latest = startsLatest(group.members);
      if (latest !== undefined) yield toFinding(group, latest, duplicateEvidence(graph, group));
    }
  },
});

function toFinding(group: FunctionGroup, latest: FunctionMember, evidence: Finding['evidence']): Finding {
  const others = group.members.filter((member) => member !== latest);
  return {
    ...spotOf(latest),
    message: sentence(group),
    help: HELP,
    related: others.slice(0, SHOWN).map((member) => ({ ...spotOf(member), message: alsoHere(member, group) })),
    evidence,
    parties: group.members.map(({ investment }) => investment.head),
    group: group.key,
  };
}

/** The one that can most likely still be changed; of those that start together or do not say, the last in the model. */
function startsLatest(members: readonly FunctionMember[]): FunctionMember | undefined {
  let latest: FunctionMember | undefined;
  let start = '';
  for (const member of members) {
    const own = startOf(member);
    if (latest !== undefined && own < start) continue;
    if (latest !== undefined && own === start && member.investment.head.index < latest.investment.head.index) continue;
    latest = member;
    start = own;
  }
  return latest;
}

function startOf({ investment: { project, head } }: FunctionMember): string {
  const lifecycle = head.collection === 'systems' ? head.value.lifecycle : undefined;
  const from = project?.value.period?.from ?? lifecycle?.live ?? lifecycle?.planned;
  return from === undefined ? '' : firstDay(from);
}

/** Where a member says it: in the project or lone system itself, else where the project names the system that does. */
function spotOf({ investment, holders }: FunctionMember): Spot {
  const { head, project } = investment;
  const own = holders.find(({ element }) => element === head);
  if (own !== undefined) return { at: head, path: own.path };
  const at = project?.value.delivers?.indexOf(holders[0]?.element.id ?? '') ?? -1;
  return at < 0 ? { at: head } : { at: head, path: ['delivers', at] };
}

function sentence({ component, members, money }: FunctionGroup): Message {
  const names = listed(members.map(({ investment }) => investment.head));
  const what = component === null ? undefined : nameOf(component);
  const stake =
    money.length === 0
      ? undefined
      : { en: money.map((sum) => formatMoney(sum, 'en')), vi: money.map((sum) => formatMoney(sum, 'vi')) };
  const en =
    what === undefined ? `${names.en} have the same name` : `${names.en} provide the same function, “${what.en}”`;
  const vi = what === undefined ? `${names.vi} trùng tên` : `${names.vi} cùng cung cấp chức năng “${what.vi}”`;
  if (stake === undefined) return { en, vi };
  return { en: `${en}; at stake: ${stake.en.join(' + ')}`, vi: `${vi}; kinh phí liên quan: ${stake.vi.join(' + ')}` };
}

function listed(elements: readonly Party[]): Message {
  const shown = elements.length > NAMED + 1 ? elements.slice(0, NAMED) : elements;
  const more = elements.length - shown.length;
  const names = shown.map(nameOf);
  return {
    en: join([...names.map(({ en }) => `“${en}”`), ...(more > 0 ? [`${more} more`] : [])], 'and'),
    vi: join([...names.map(({ vi }) => `“${vi}”`), ...(more > 0 ? [`${more} khoản khác`] : [])], 'và'),
  };
}

function join(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
}

function alsoHere({ investment }: FunctionMember, { component }: FunctionGroup): Message {
  const { en, vi } = nameOf(investment.head);
  if (component === null) return { en: `“${en}” has this name too`, vi: `“${vi}” cũng mang tên này` };
  return { en: `“${en}” provides it too`, vi: `“${vi}” cũng cung cấp chức năng này` };
}
