import type { Message } from '../diagnostic/message.ts';
import type { Element } from '../model/architecture.ts';
import { nameOf } from '../model/name-of.ts';
import { relate } from './compare-group.ts';
import type { EvidenceLine } from './evidence.ts';
import { functionTitle, pairEvidence } from './evidence.ts';
import type { Duplicates } from './find-duplicates.ts';
import type { Profile } from './profile.ts';
import type { Verdict } from './verdict.ts';

/** What two elements are to each other as investments, function by function, and why. */
export type PairExplanation = {
  readonly verdict: Verdict;
  readonly functions: readonly {
    readonly title: Message;
    readonly verdict: Verdict;
    readonly evidence: readonly EvidenceLine[];
  }[];
  /** Where they share no function: what each is for. */
  readonly evidence: readonly EvidenceLine[];
};

/** The whole ledger for two elements, also of why they are no duplicates. */
export function explainPair({ profilesOf, context }: Duplicates, a: Element, b: Element): PairExplanation {
  const [x] = profilesOf(a);
  const [y] = profilesOf(b);
  if (x === undefined || y === undefined) {
    const outside = [...(x === undefined ? [a] : []), ...(y === undefined ? [b] : [])];
    return { verdict: 'none', functions: [], evidence: outside.map(noInvestment) };
  }
  if (x.investment === y.investment) {
    const text = {
      en: 'they are one investment: a project and what it delivers',
      vi: 'là một khoản đầu tư: dự án và sản phẩm của nó',
    };
    return {
      verdict: 'none',
      functions: [],
      evidence: [{ signal: 'decision:one-investment', direction: 'against', text }],
    };
  }
  const functions = [...x.claims.values()].flatMap((claim) => {
    const other = y.claims.get(claim.key);
    if (other === undefined) return [];
    const [first, second] = [
      { profile: x, claim },
      { profile: y, claim: other },
    ];
    const relation = relate(first, second, context);
    return [
      {
        title: functionTitle(claim),
        verdict: relation.decision.verdict,
        evidence: pairEvidence(relation, context),
      },
    ];
  });
  const found = functions.find(({ verdict }) => verdict !== 'none');
  return {
    verdict: found?.verdict ?? 'none',
    functions,
    evidence: functions.length > 0 ? [] : [...claimsOf(x), ...claimsOf(y)],
  };
}

function noInvestment(element: Element): EvidenceLine {
  const { en, vi } = nameOf(element);
  return {
    signal: 'no-investment',
    direction: 'against',
    text: {
      en: `“${en}” is no project or system that stands or is to come`,
      vi: `“${vi}” không phải dự án, hệ thống đang có hoặc sắp có`,
    },
    at: element,
  };
}

function claimsOf({ claims, investment: { head } }: Profile): readonly EvidenceLine[] {
  const { en, vi } = nameOf(head);
  if (claims.size === 0) {
    const text = { en: `“${en}” says no function`, vi: `“${vi}” không cho biết chức năng nào` };
    return [{ signal: 'no-function', direction: 'against', text, at: head }];
  }
  return [...claims.values()].map((claim) => {
    const title = functionTitle(claim);
    const text = { en: `“${en}” is for “${title.en}”`, vi: `“${vi}” có chức năng “${title.vi}”` };
    return { signal: 'other-function', direction: 'against', text, at: claim.holder.element, path: claim.holder.path };
  });
}
