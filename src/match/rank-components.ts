import type { Message } from '../diagnostic/message.ts';
import { compareText } from '../diagnostic/order.ts';
import type { Graph } from '../graph/graph.ts';
import type { ElementOf } from '../model/architecture.ts';
import type { Tier } from '../model/area.ts';
import { TIERS } from '../model/area.ts';
import type { Fit } from './component-index.ts';
import { FITS } from './component-index.ts';

/** How a text says a function: for certain first. */
export const SAYINGS = ['name', 'form', 'modified', 'description', 'words', 'part'] as const;
export type Saying = (typeof SAYINGS)[number];

/** Why a component that fits is not the one to write. */
export type Reason =
  | 'several-functions'
  | 'several-components'
  | 'form'
  | 'modified'
  | 'description'
  | 'words'
  | 'part'
  | 'glossary'
  | 'counterpart'
  | 'higher-tier'
  | 'lower-tier'
  | 'other-tier'
  | 'other-framework'
  | 'weaker';

/** The words that say a function. */
export type Said = {
  /** As they stand in the name or description. */
  readonly words: string;
  readonly field: 'name' | 'description';
  /** What they mean; null where no glossary knows them. */
  readonly concept: Message | null;
};

/** A component that an element may realize, and the words that led there. */
export type Candidate = Said & {
  readonly component: ElementOf<'components'>;
  readonly fit: Fit;
  readonly saying: Saying;
  /** The key of the function. */
  readonly key: string;
};

export type RankedCandidate = Candidate & { readonly reason: Reason | null };

/**
 * The candidates for an element of a tier, best first, each but one to be written with the reason why it is not: how surely it
 * is said, an official name, the tier of the element's area, how well it fits, the framework that the workspace lists first.
 */
export function rankComponents(
  graph: Graph,
  candidates: readonly Candidate[],
  tier: Tier | undefined,
): readonly RankedCandidate[] {
  const ranked = candidates
    .map((candidate) => ({ candidate, rank: rankOf(graph, candidate, tier) }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || compareText(a.candidate.component.id, b.candidate.component.id));
  const [best, next] = ranked;
  if (best === undefined) return [];
  const isTied = next !== undefined && compareRanks(best.rank, next.rank) === 0;
  const firsts = firstOfEachFunction(ranked.map(({ candidate }) => candidate));
  return ranked.map(({ candidate, rank }, at) => {
    if (firsts.length > 1 && firsts.includes(candidate)) return { ...candidate, reason: 'several-functions' };
    if (isTied && compareRanks(best.rank, rank) === 0) return { ...candidate, reason: 'several-components' };
    return {
      ...candidate,
      reason: at === 0 ? reasonAgainst(candidate, tier) : reasonBehind(candidate, best.rank, rank),
    };
  });
}

/** The best component of each function that the name says, each component once. */
function firstOfEachFunction(ranked: readonly Candidate[]): readonly Candidate[] {
  const firsts = new Map<string, Candidate>();
  for (const candidate of ranked) {
    if (candidate.saying !== 'name' || candidate.fit === 'glossary' || firsts.has(candidate.key)) continue;
    firsts.set(candidate.key, candidate);
  }
  return [...firsts.values()];
}

/** Smaller is better, the first number that differs decides. */
type Rank = readonly [saying: number, isNamed: number, tier: number, fit: number, framework: number];

function rankOf({ architecture }: Graph, { component, fit, saying }: Candidate, tier: Tier | undefined): Rank {
  const used = architecture.frameworks.find(({ id }) => id === component.framework)?.usedAt;
  return [
    SAYINGS.indexOf(saying),
    fit === 'official-name' ? 0 : 1,
    tierDistance(tier, component.value.tier),
    FITS.indexOf(fit),
    // The workspace's own framework comes first, one that another only extends last.
    component.framework === null ? -1 : (used ?? Number.MAX_SAFE_INTEGER),
  ];
}

/** How many tiers above the element's the component is; below is farther than above. 0 where either is unknown. */
function tierDistance(own: Tier | undefined, of: Tier | undefined): number {
  if (own === undefined || of === undefined) return 0;
  const up = TIERS.indexOf(own) - TIERS.indexOf(of);
  return up >= 0 ? up : TIERS.length - up;
}

function compareRanks(a: Rank, b: Rank): number {
  for (const [at, value] of a.entries()) if (value !== b[at]) return value - (b[at] ?? 0);
  return 0;
}

function reasonAgainst({ component, fit, saying }: Candidate, tier: Tier | undefined): Reason | null {
  if (saying !== 'name') return saying;
  if (fit === 'glossary') return 'glossary';
  const { tier: of, counterparts } = component.value;
  const isIt = tier === of || (tier === undefined && fit === 'official-name');
  if (isIt) return null;
  // What a lower tier has beside a national platform is not that platform.
  if (counterparts !== undefined) return 'counterpart';
  // Neither is what does the same locally: to call it so would make the platform look provided.
  if (of === 'central') return 'higher-tier';
  return tierDistance(tier, of) > TIERS.length ? 'lower-tier' : null;
}

/** The first criterion by which it falls behind the best. */
function reasonBehind({ saying }: Candidate, best: Rank, own: Rank): Reason {
  const at = own.findIndex((value, index) => value !== best[index]);
  if (at === 0 && saying !== 'name') return saying;
  return (['weaker', 'weaker', 'other-tier', 'weaker', 'other-framework'] as const)[at] ?? 'weaker';
}

export const REASONS: Readonly<Record<Reason, Message>> = {
  'several-functions': { en: 'the name says several functions', vi: 'tên nêu nhiều chức năng' },
  'several-components': {
    en: 'several fit equally well; `area` or a closer name would tell',
    vi: 'nhiều thành phần phù hợp như nhau; ghi `area` hoặc tên rõ hơn để phân biệt',
  },
  form: { en: 'the name says only a form: an app, a website', vi: 'tên chỉ nêu hình thức: ứng dụng, trang web' },
  modified: {
    en: 'the name says something further of it',
    vi: 'tên còn có nội dung khác làm thay đổi ý nghĩa',
  },
  description: { en: 'only the description says so', vi: 'chỉ phần mô tả nêu' },
  words: { en: 'words that only speak for it led there', vi: 'chỉ suy ra từ các từ có liên quan' },
  part: { en: 'it is only a part of that function', vi: 'chỉ là một phần của chức năng đó' },
  glossary: { en: 'such things only belong there as a rule', vi: 'loại này chỉ thường thuộc về đó' },
  counterpart: {
    en: 'a lower tier may have its own beside it',
    vi: 'cấp dưới được có thành phần riêng bên cạnh thành phần này',
  },
  'higher-tier': {
    en: 'the central level provides it: use that one, or write it yourself if this does the same',
    vi: 'do cấp trung ương cung cấp: nên dùng chung; nếu đúng là cùng chức năng thì tự ghi',
  },
  'lower-tier': { en: 'the component is of a lower tier', vi: 'thành phần thuộc cấp thấp hơn' },
  'other-tier': { en: 'another tier fits better', vi: 'thành phần ở cấp khác phù hợp hơn' },
  'other-framework': {
    en: 'the framework stands later in `uses`',
    vi: 'khung này đứng sau trong `uses`',
  },
  weaker: { en: 'another fits better', vi: 'thành phần khác phù hợp hơn' },
};
