import type { Graph } from '../../src/graph/graph.ts';
import { expandRelations } from '../../src/match/compare-group.ts';
import { findDuplicates } from '../../src/match/find-duplicates.ts';
import type { Lexicon } from '../../src/match/lexicon.ts';
import { createLexicon } from '../../src/match/lexicon.ts';
import { readMeaning } from '../../src/match/meaning.ts';
import { createNameLikeness } from '../../src/match/name-likeness.ts';
import { isSameName } from '../../src/match/same-name.ts';
import { readSyllables } from '../../src/match/syllables.ts';
import type { Likeness } from './baselines.ts';
import { bundledGlossary } from './benchmark-workspace.ts';
import type { FlaggedPair } from './score-pairs.ts';

/** What is measured: the one place that knows the engine in src/match. */
export type Engine = {
  readonly name: string;
  /** Ids of elements; a component is `framework/ID`. Groups are expanded to pairs. */
  readonly flagPairs: (graph: Graph) => readonly FlaggedPair[];
  readonly isSameName: (a: string, b: string) => boolean;
  /** How alike names of one collection are, for other languages: titles of products. */
  readonly over: (titles: readonly string[]) => Likeness;
};

let compiled: Lexicon | undefined;

function lexicon(): Lexicon {
  compiled ??= createLexicon(bundledGlossary(), undefined);
  return compiled;
}

/** A title as the engine compares names that no glossary knows. */
function wordsOf(title: string): readonly string[] {
  const known = readMeaning(title, lexicon()).concepts.map(({ concept }) => `#${concept.id}`);
  return [...known, ...readSyllables(title, lexicon().memory).items.map(({ key }) => key)];
}

/** The five duplicate rules: pairs of every group, and members against national platforms. */
export const ENGINE: Engine = {
  name: 'qtsc',
  flagPairs: (graph) => {
    const { groups, context } = findDuplicates(graph);
    return groups.flatMap((group) => [
      ...expandRelations(group, context).map(({ a, b, decision }) => ({
        a: a.profile.investment.head.id,
        b: b.profile.investment.head.id,
        verdict: decision.verdict === 'merger' ? ('duplicate' as const) : (decision.verdict as FlaggedPair['verdict']),
        why: `${group.key} ${decision.id} ${a.claim.basis}/${b.claim.basis}`,
      })),
      ...group.nationals.map(({ member, platform }) => ({
        a: member.profile.investment.head.id,
        b: platform.id,
        verdict: 'national-conflict' as const,
        why: `${group.key} component`,
      })),
    ]);
  },
  isSameName: (a, b) => isSameName(a, b, lexicon()),
  over: (titles) => {
    const words = new Map(titles.map((title) => [title, wordsOf(title)]));
    const { to } = createNameLikeness(words.values());
    return (a, b) => to(words.get(a) ?? wordsOf(a))(words.get(b) ?? wordsOf(b));
  },
};
