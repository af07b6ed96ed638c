import type { Message } from '../diagnostic/message.ts';
import type { Graph } from '../graph/graph.ts';
import { nameOf } from '../model/name-of.ts';
import type { DuplicateGroup, NationalRelation, Relation } from './duplicate-group.ts';
import type { EvidenceLine } from './evidence.ts';
import { memberEvidence, pairEvidence, placeLine } from './evidence.ts';
import { ofItsLanguage } from './name-language.ts';
import type { SignalContext } from './signals.ts';
import { DECISIONS } from './verdict.ts';

/** Signals that begin so are rows of the decision table: what follows from the evidence. */
const DECISION = 'decision:';

/** So many lines of one signal are worth reading; how many more there are is said. */
const MOST_LINES = 5;

/** What only members together can say: of one member alone there is no such line. */
const OF_ALL: ReadonlySet<string> = new Set(['same-data', 'same-time', 'other-time', 'same-owner', 'other-owner']);

/**
 * What speaks for and against a group as a whole: what its members say, how the places of its pairs stand to each other, and
 * the rows of the decision table that they met, each once. Members that share nothing but a national platform are not held
 * against each other.
 */
export function groupEvidence(
  { members, relations, nationals }: Parties,
  context: SignalContext,
): readonly EvidenceLine[] {
  const { graph } = context;
  const own = ofItsLanguage(
    members.flatMap((member) => memberEvidence([member])),
    graph,
  );
  const isClaim = ({ signal }: EvidenceLine): boolean => signal.startsWith('same-function');
  const shared = relations.length === 0 ? [] : memberEvidence(members).filter(({ signal }) => OF_ALL.has(signal));
  const platforms = new Map(nationals.map((relation) => [relation.platform, relation]));
  const rows = new Map(relations.map((relation) => [relation.decision.id, relation]));
  return [
    ...capped(own.filter(isClaim)),
    ...shared,
    ...placeLines(relations, context),
    ...[...platforms.values()].map(platformLine),
    ...capped(own.filter((line) => !isClaim(line))),
    ...[...rows.values()].map(decisionLine),
    ...(nationals.length > 0 ? [nationalDecision()] : []),
  ];
}

type Parties = Pick<DuplicateGroup, 'members' | 'relations' | 'nationals'>;

/** The first lines of each signal, and how many more there are. */
function capped(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  const counts = new Map<string, number>();
  const kept = lines.filter(({ signal }) => {
    const count = (counts.get(signal) ?? 0) + 1;
    counts.set(signal, count);
    return count <= MOST_LINES;
  });
  const more = [...counts].flatMap(([signal, count]): EvidenceLine[] => {
    const line = kept.find((other) => other.signal === signal);
    if (line === undefined || count <= MOST_LINES) return [];
    const left = count - MOST_LINES;
    return [
      { signal, direction: line.direction, text: { en: `${left} more alike`, vi: `và ${left} bên khác tương tự` } },
    ];
  });
  return [...kept, ...more];
}

/** The ledger of a member and the national platform whose function it repeats. */
export function nationalEvidence(relation: NationalRelation, graph: Graph): readonly EvidenceLine[] {
  return [...ofItsLanguage(memberEvidence([relation.member]), graph), platformLine(relation), nationalDecision()];
}

/** The ledger of two members, and the row of the decision table that follows from it. */
export function relationEvidence(relation: Relation, context: SignalContext): readonly EvidenceLine[] {
  return ofItsLanguage(pairEvidence(relation, context), context.graph);
}

/** Whether a line says what follows, not what it follows from. */
export function isDecision({ signal }: EvidenceLine): boolean {
  return signal.startsWith(DECISION);
}

/** One line for each way in which two places stand to each other. */
function placeLines(relations: readonly Relation[], context: SignalContext): readonly EvidenceLine[] {
  const lines = new Map<string, EvidenceLine>();
  for (const { a, b } of relations) {
    const line = placeLine(context.places.between(a.profile.areas, b.profile.areas), a.profile.investment.head);
    if (!lines.has(line.signal)) lines.set(line.signal, line);
  }
  return [...lines.values()];
}

function decisionLine({ decision: { id, why } }: Relation): EvidenceLine {
  return { signal: `${DECISION}${id}`, direction: 'for', text: why };
}

/** Why a member that builds what a national platform provides is asked about. */
export function nationalDecision(): EvidenceLine {
  const row = DECISIONS.find(({ id }) => id === 'national-platform');
  return { signal: `${DECISION}national-platform`, direction: 'for', text: row?.why ?? { en: '', vi: '' } };
}

const STATES: Readonly<Record<'in-operation' | 'planned' | 'unknown', (name: Message) => Message>> = {
  'in-operation': ({ en, vi }) => ({
    en: `the national platform “${en}” is in operation`,
    vi: `nền tảng quốc gia “${vi}” đang vận hành`,
  }),
  planned: ({ en, vi }) => ({
    en: `the national platform “${en}” is only planned`,
    vi: `nền tảng quốc gia “${vi}” mới ở mức dự kiến`,
  }),
  unknown: ({ en, vi }) => ({
    en: `it is not stated whether the national platform “${en}” runs yet`,
    vi: `chưa rõ nền tảng quốc gia “${vi}” đã vận hành hay chưa`,
  }),
};

function platformLine({ platform }: NationalRelation): EvidenceLine {
  const { status = 'unknown' } = platform.value;
  return {
    signal: `platform-${status}`,
    direction: status === 'in-operation' ? 'for' : 'against',
    text: STATES[status](nameOf(platform)),
    at: platform,
  };
}
