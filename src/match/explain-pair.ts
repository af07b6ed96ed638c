import type { Message } from '../diagnostic/message.ts';
import type { Graph } from '../graph/graph.ts';
import type { Element } from '../model/architecture.ts';
import { nameOf } from '../model/name-of.ts';
import { relate } from './compare-group.ts';
import type { NationalRelation } from './duplicate-group.ts';
import type { EvidenceLine } from './evidence.ts';
import { functionTitle } from './evidence.ts';
import type { Duplicates } from './find-duplicates.ts';
import { nationalEvidence, relationEvidence } from './group-evidence.ts';
import type { Profile } from './profile.ts';
import type { Member } from './signals.ts';
import type { Verdict } from './verdict.ts';
import { VERDICTS } from './verdict.ts';

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
export function explainPair(found: Duplicates, a: Element, b: Element): PairExplanation {
  const { profilesOf, context } = found;
  const national = nationalOf(found, a, b) ?? nationalOf(found, b, a);
  if (national !== undefined) return explainNational(national, context.graph);
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
  const others = new Map([...y.claims.values()].map((claim) => [found.groupKeyOf(claim.key), claim]));
  const functions = [...x.claims.values()].flatMap((claim) => {
    const other = others.get(found.groupKeyOf(claim.key));
    if (other === undefined) return [];
    const [first, second]: readonly [Member, Member] = [
      { profile: x, claim },
      { profile: y, claim: other },
    ];
    const relation = relate(first, second, context);
    return [
      {
        title: functionTitle(first.claim),
        verdict: relation.decision.verdict,
        evidence: relationEvidence(relation, context),
      },
    ];
  });
  const verdicts = new Set(functions.map(({ verdict }) => verdict));
  return {
    verdict: VERDICTS.find((verdict) => verdicts.has(verdict)) ?? 'none',
    functions,
    evidence: functions.length > 0 ? [] : [...claimsOf(x), ...claimsOf(y)],
  };
}

/** The conflict of an investment with a national platform that is a component of a framework. */
function nationalOf({ groups }: Duplicates, element: Element, platform: Element): NationalRelation | undefined {
  if (platform.collection !== 'components') return undefined;
  for (const { nationals } of groups) {
    const found = nationals.find(
      (relation) =>
        relation.platform === platform && relation.member.profile.investment.parts.some((part) => part === element),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function explainNational(relation: NationalRelation, graph: Graph): PairExplanation {
  const verdict = 'national-conflict';
  const title = functionTitle(relation.member.claim);
  return { verdict, functions: [{ title, verdict, evidence: nationalEvidence(relation, graph) }], evidence: [] };
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
  const seen = new Set<string>();
  const all = [...claims.values()];
  // What it masters tells what it is for only where nothing else does.
  const told = all.filter(({ dataset }) => dataset === null);
  return (told.length > 0 ? told : all).flatMap((claim): EvidenceLine[] => {
    const title = functionTitle(claim);
    // A project and what it delivers often say the same.
    if (seen.has(title.vi)) return [];
    seen.add(title.vi);
    const text = { en: `“${en}” is for “${title.en}”`, vi: `“${vi}” có chức năng “${title.vi}”` };
    const { element: at, path } = claim.holder;
    return [{ signal: 'other-function', direction: 'against', text, at, path }];
  });
}
