import type { Finding } from '../../check/rule.ts';
import { defineRule } from '../../check/rule.ts';
import type { Message } from '../../diagnostic/message.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Party } from '../../graph/investments.ts';
import { systemsOf } from '../../graph/investments.ts';
import type { Parties } from '../../graph/parties.ts';
import { createParties } from '../../graph/parties.ts';
import { createPositions } from '../../graph/positions.ts';
import type { Element, ElementOf } from '../../model/architecture.ts';
import { nameOf } from '../../model/name-of.ts';

/** So many readers of a data set without a master are shown. */
const MOST_READERS = 5;
/** So many masters beside the first two are shown. */
const MOST_MASTERS = 30;

type Positions = ReturnType<typeof createPositions>;

export const dataMaster = defineRule({
  id: 'core/data-master',
  summary: {
    en: 'A data set has two masters, or is read and has none',
    vi: 'Dữ liệu có hai nguồn gốc, hoặc được dùng mà không có nguồn gốc',
  },
  severity: 'error',
  *check({ graph }) {
    const parties = createParties(graph);
    const positionOf = createPositions();
    const succeeded = succeededOf(graph, parties.gone);
    for (const dataset of graph.of('datasets')) {
      const masters = naming(graph, dataset, 'masters', parties.gone);
      if (masters.length === 0) yield* withoutMaster(graph, dataset, parties.gone, positionOf);
      if (masters.length > 1)
        yield* conflict(
          positionOf,
          dataset,
          apart(
            graph,
            parties,
            masters.filter((master) => !succeeded.has(master)),
          ),
        );
    }
  },
});

function* conflict(
  positionOf: Positions,
  dataset: ElementOf<'datasets'>,
  masters: readonly Party[],
): Generator<Finding> {
  const spotOf = (master: Party) => ({ at: master, path: ['masters', positionOf(master.value.masters, dataset.id)] });
  const [first, second, ...others] = masters;
  if (first === undefined || second === undefined) return;
  const [what, one, two] = [nameOf(dataset), nameOf(first), nameOf(second)];
  const more = others.length;
  yield {
    ...spotOf(second),
    message: {
      en: `“${what.en}” has ${masters.length} masters: “${one.en}”, “${two.en}”${more > 0 ? ` and ${more} more` : ''}`,
      vi: `“${what.vi}” có ${masters.length} nguồn gốc: “${one.vi}”, “${two.vi}”${more > 0 ? ` và ${more} nơi khác` : ''}`,
    },
    help: {
      en: 'Keep `masters` where the data is made and let the others read it; if one takes over from the other, say so with replaces.',
      vi: 'Giữ `masters` ở nơi tạo ra dữ liệu, nơi khác ghi `reads`; nếu một bên tiếp quản bên kia, ghi replaces.',
    },
    related: [first, ...others.slice(0, MOST_MASTERS)].map((master) => {
      const { en, vi } = nameOf(master);
      return {
        ...spotOf(master),
        message: { en: `“${en}” masters it too`, vi: `“${vi}” cũng ghi là nguồn gốc` },
      };
    }),
    parties: [...masters, dataset],
  };
}

function* withoutMaster(
  graph: Graph,
  dataset: ElementOf<'datasets'>,
  gone: ReadonlySet<Element>,
  positionOf: Positions,
): Generator<Finding> {
  const readers = naming(graph, dataset, 'reads', gone);
  if (readers.length === 0) return;
  const what = nameOf(dataset);
  const [old] = [...graph.sources(dataset, 'masters')].filter(isParty);
  yield {
    at: dataset,
    severity: 'warning',
    ...(old === undefined ? neverMastered(what, dataset.id) : orphaned(what, nameOf(old), dataset.id)),
    related: readers.slice(0, MOST_READERS).map((reader) => {
      const { en, vi } = nameOf(reader);
      return {
        at: reader,
        path: ['reads', positionOf(reader.value.reads, dataset.id)],
        message: { en: `read by “${en}”`, vi: `“${vi}” cần dữ liệu này` },
      };
    }),
  };
}

type Said = { readonly message: Message; readonly help: Message };

function neverMastered(what: Message, id: string): Said {
  return {
    message: {
      en: `“${what.en}” is read but no system is its master`,
      vi: `“${what.vi}” được dùng nhưng chưa hệ thống nào là nguồn gốc`,
    },
    help: {
      en: `Add it to the system where it is made: masters: [${id}]`,
      vi: `Ghi ở hệ thống tạo ra dữ liệu: masters: [${id}]`,
    },
  };
}

/** Its master is gone, and nobody took over. */
function orphaned(what: Message, old: Message, id: string): Said {
  return {
    message: {
      en: `“${what.en}” is read, but its master “${old.en}” is retired or cancelled`,
      vi: `“${what.vi}” vẫn được dùng, nhưng nguồn gốc là “${old.vi}” đã dừng hoặc đã hủy`,
    },
    help: {
      en: `Write masters: [${id}] at the system that takes over; if the old one still runs, correct its status.`,
      vi: `Ghi masters: [${id}] ở hệ thống tiếp quản; nếu hệ thống cũ vẫn chạy thì sửa lại status.`,
    },
  };
}

/**
 * The masters that do not speak for one another. Of a whole and its part, a project and its system, a project and its later
 * phase the more particular one counts; of two projects that deliver one system, the first.
 */
function apart(graph: Graph, parties: Parties, masters: readonly Party[]): readonly Party[] {
  const covered = new Set<Element>();
  for (const master of masters) {
    for (const whole of parties.above(master)) covered.add(whole);
    for (const whole of graph.targets(master, 'phaseOf')) covered.add(whole);
  }
  const claimed = new Set<Element>();
  return masters.filter((master) => {
    if (covered.has(master)) return false;
    const systems = master.collection === 'projects' ? systemsOf(graph, master) : [];
    if (systems.some((system) => claimed.has(system))) return false;
    for (const system of systems) claimed.add(system);
    return true;
  });
}

/** Systems and projects whose place another takes, and what such projects delivered. */
function succeededOf(graph: Graph, gone: ReadonlySet<Element>): ReadonlySet<Element> {
  const succeeded = new Set<Element>();
  for (const element of [...graph.of('systems'), ...graph.of('projects')]) {
    if (gone.has(element)) continue;
    for (const old of graph.targets(element, 'replaces', 'inherits')) {
      succeeded.add(old);
      if (old.collection === 'projects') for (const system of systemsOf(graph, old)) succeeded.add(system);
    }
  }
  return succeeded;
}

/** Who masters or reads a data set and is not gone, each once. */
function naming(
  graph: Graph,
  dataset: Element,
  key: 'masters' | 'reads',
  gone: ReadonlySet<Element>,
): readonly Party[] {
  return [...new Set(graph.sources(dataset, key))].filter(isParty).filter((party) => !gone.has(party));
}

function isParty(element: Element): element is Party {
  return element.collection === 'systems' || element.collection === 'projects';
}
