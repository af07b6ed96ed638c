import type { Finding } from '../../check/rule.ts';
import { defineRule } from '../../check/rule.ts';
import type { Severity } from '../../diagnostic/diagnostic.ts';
import type { Message } from '../../diagnostic/message.ts';
import type { DuplicateGroup } from '../../match/duplicate-group.ts';
import { groupEvidence } from '../../match/group-evidence.ts';
import type { Member, SignalContext } from '../../match/signals.ts';
import type { Element } from '../../model/architecture.ts';
import { nameOf } from '../../model/name-of.ts';
import { duplicatesOf, listed, spotOf } from './duplicate-groups.ts';

const HELP: Message = {
  en: 'Use the national platform and state it (reuses), or record the exception and who approved it under waivers.',
  vi: 'Hãy sử dụng nền tảng quốc gia và ghi rõ (reuses), hoặc ghi ngoại lệ và người phê duyệt vào waivers.',
};

/** A national platform, by what stands for it: a component of a framework, or a central body's own entry. */
type Platform = { readonly element: Element; readonly state: 'in-operation' | 'planned' | 'unknown' };

export const nationalConflict = defineRule({
  id: 'core/national-conflict',
  summary: {
    en: 'An investment repeats a national platform',
    vi: 'Khoản đầu tư làm lại chức năng của nền tảng quốc gia',
  },
  severity: 'warning',
  *check({ graph }) {
    const { groups, context } = duplicatesOf(graph);
    for (const group of groups) {
      for (const [platform, members] of conflictsOf(group)) yield* findings(context, group, platform, members);
    }
  },
});

function conflictsOf({ nationals, relations }: DuplicateGroup): ReadonlyMap<Platform, ReadonlySet<Member>> {
  const platforms = new Map<Element, Platform>();
  const members = new Map<Platform, Set<Member>>();
  const add = (element: Element, state: Platform['state'], member: Member): void => {
    const platform = platforms.get(element) ?? { element, state };
    platforms.set(element, platform);
    members.set(platform, (members.get(platform) ?? new Set()).add(member));
  };
  for (const { member, platform } of nationals) add(platform, platform.value.status ?? 'unknown', member);
  for (const { a, b, decision } of relations) {
    if (decision.verdict !== 'national-conflict') continue;
    const [central, local] = a.profile.details.tier === 'central' ? [a, b] : [b, a];
    add(central.profile.investment.head, STATE_OF[central.profile.details.stage], local);
  }
  return members;
}

const STATE_OF = { existing: 'in-operation', coming: 'planned', unknown: 'unknown' } as const;

const STATES: Readonly<Record<Platform['state'], Message>> = {
  'in-operation': { en: 'in operation', vi: 'đang vận hành' },
  planned: { en: 'only planned yet', vi: 'mới ở mức dự kiến' },
  unknown: { en: 'not stated whether it runs', vi: 'chưa rõ đã vận hành hay chưa' },
};

/** What is still to come can be changed; what runs already is for information. */
function* findings(
  context: SignalContext,
  group: DuplicateGroup,
  platform: Platform,
  members: ReadonlySet<Member>,
): Generator<Finding> {
  const existing = [...members].filter((member) => member.profile.details.stage === 'existing');
  const coming = [...members].filter((member) => !existing.includes(member));
  if (coming.length > 0)
    yield finding(context, group, platform, coming, platform.state === 'in-operation' ? 'error' : 'warning');
  if (existing.length > 0) yield finding(context, group, platform, existing, 'info');
}

function finding(
  context: SignalContext,
  group: DuplicateGroup,
  platform: Platform,
  members: readonly Member[],
  severity: Severity,
): Finding {
  const heads = members.map(({ profile }) => profile.investment.head);
  const names = listed(heads);
  const national = nameOf(platform.element);
  const [first] = members;
  const spot = first === undefined ? { at: platform.element } : spotOf(first);
  const state = STATES[platform.state];
  const { framework } = platform.element;
  return {
    ...spot,
    severity,
    message: {
      en: `the function of ${names.en} is that of the national platform “${national.en}” (${state.en})`,
      vi: `${names.vi} trùng chức năng với nền tảng quốc gia “${national.vi}” (${state.vi})`,
    },
    help: HELP,
    related: members.slice(1, 10).map((member) => ({
      ...spotOf(member),
      message: { en: 'this one too', vi: 'khoản này cũng trùng' },
    })),
    evidence: groupEvidence({ members, relations: [], nationals: [] }, context),
    basis: framework === null ? [] : [{ framework }],
    // The platform is one of them: whoever of the others is waived is set aside.
    parties: [...heads, platform.element],
    group: `${severity === 'info' ? 'existing' : 'coming'} ${platform.element.id} ${group.key}`,
  };
}
