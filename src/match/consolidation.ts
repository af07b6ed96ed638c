import type { Graph } from '../graph/graph.ts';
import type { Party } from '../graph/investments.ts';
import type { Member } from './signals.ts';

/** What speaks for one member carrying on for all. Criteria side by side; the choice is people's. */
export type InheritorOption = {
  readonly member: Member;
  /** A system of it is a platform, made to be shared. */
  readonly isPlatform: boolean;
  readonly isRunning: boolean;
  /** Systems that read from it or use it. */
  readonly users: number;
  /** Flows and dependencies that the others would have to hand over, if this one carried on. */
  readonly toRewire: number;
  /** Data sets of which it is the master. */
  readonly mastered: number;
};

/** The candidates to carry on for a group: what runs or is a platform, else all. */
export function inheritorOptions(graph: Graph, members: readonly Member[]): readonly InheritorOption[] {
  const ties = members.map(({ profile }) => tiesOf(graph, profile.investment.parts));
  const all = ties.reduce((sum, count) => sum + count, 0);
  const options = members.map((member, at): InheritorOption => {
    const { systems, parts, masters } = member.profile.investment;
    return {
      member,
      isPlatform: systems.some(({ value }) => value.kind === 'platform' || value.sharing === 'province'),
      isRunning: member.profile.details.stage === 'existing',
      users: parts.reduce((sum, part) => sum + graph.sources(part, 'from', 'via', 'dependsOn', 'reuses').length, 0),
      toRewire: all - (ties[at] ?? 0),
      mastered: masters.length,
    };
  });
  const strong = options.filter(({ isPlatform, isRunning }) => isPlatform || isRunning);
  return strong.length > 0 ? strong : options;
}

function tiesOf(graph: Graph, parts: readonly Party[]): number {
  return parts.reduce((sum, part) => sum + graph.sources(part, 'from', 'to', 'via', 'dependsOn').length, 0);
}
