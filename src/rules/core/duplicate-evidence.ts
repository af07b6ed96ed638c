import type { Finding } from '../../check/rule.ts';
import type { Message } from '../../diagnostic/message.ts';
import type { Graph } from '../../graph/graph.ts';
import type { FunctionGroup, FunctionMember } from '../../match/group-by-function.ts';
import type { Element } from '../../model/architecture.ts';
import { firstDay, lastDay } from '../../model/date.ts';
import { nameOf } from '../../model/name-of.ts';

type Line = NonNullable<Finding['evidence']>[number];

/** So many lines of one signal are worth reading. */
const MOST_LINES = 5;

/**
 * What speaks for and against a group being one investment made twice, each signal with its place. Signals are only what the
 * model states; what it leaves open is said to be open.
 */
export function duplicateEvidence(graph: Graph, group: FunctionGroup): readonly Line[] {
  return [
    ...sameFunction(group),
    ...alsoShared(graph, group),
    ...samePlace(group),
    ...sameData(group),
    ...sameTime(group),
    ...sameOwner(graph, group),
    ...intent(group),
    ...otherFunctions(graph, group),
  ];
}

function sameFunction({ component, members }: FunctionGroup): readonly Line[] {
  const what = component === null ? undefined : nameOf(component);
  return members.slice(0, MOST_LINES).flatMap(({ holders }) => {
    const [holder] = holders;
    if (holder === undefined) return [];
    const name = nameOf(holder.element);
    const text =
      what === undefined
        ? { en: `named “${name.en}”`, vi: `mang tên “${name.vi}”` }
        : { en: `“${name.en}” realizes “${what.en}”`, vi: `“${name.vi}” thực hiện chức năng “${what.vi}”` };
    const signal = what === undefined ? 'same-name' : 'same-function';
    return [{ signal, direction: 'for' as const, text, at: holder.element, path: holder.path }];
  });
}

function alsoShared(graph: Graph, { alsoShared: keys }: FunctionGroup): readonly Line[] {
  return keys.slice(0, MOST_LINES).map((key) => {
    const shared = key.slice(key.indexOf(':') + 1);
    const component = graph.element(shared);
    const name = component === undefined ? { en: shared, vi: shared } : nameOf(component);
    return key.startsWith('name:')
      ? {
          signal: 'same-name',
          direction: 'for',
          text: { en: `all are named “${name.en}”`, vi: `cùng mang tên “${name.vi}”` },
        }
      : {
          signal: 'same-function',
          direction: 'for',
          text: { en: `all realize “${name.en}” too`, vi: `cùng thực hiện cả “${name.vi}”` },
        };
  });
}

function samePlace({ members }: FunctionGroup): readonly Line[] {
  const open = members.filter(({ place }) => place === null);
  if (open.length === 0) {
    return [
      line(
        'same-place',
        'for',
        'each serves a place that another serves, contains or lies in',
        'cùng địa bàn, hoặc địa bàn bên này nằm trong địa bàn bên kia',
      ),
    ];
  }
  return open.slice(0, MOST_LINES).map(({ investment: { head } }) => {
    const { en, vi } = nameOf(head);
    return {
      ...line(
        'place-unknown',
        'for',
        `“${en}” does not say where it serves, so it may be the same place`,
        `“${vi}” chưa ghi địa bàn, nên có thể cùng địa bàn`,
      ),
      at: head,
    };
  });
}

function sameData({ members }: FunctionGroup): readonly Line[] {
  const masters = new Map<Element, FunctionMember[]>();
  for (const member of members) {
    for (const dataset of member.investment.masters)
      masters.set(dataset, [...(masters.get(dataset) ?? []).slice(0, 1), member]);
  }
  const shared = [...masters].filter(([, both]) => both.length > 1).slice(0, MOST_LINES);
  return shared.flatMap(([dataset, both]) => {
    const { en, vi } = nameOf(dataset);
    const holder = both.at(-1)?.investment.parts.find(({ value }) => value.masters?.includes(dataset.id));
    if (holder === undefined) return [];
    const path = ['masters', holder.value.masters?.indexOf(dataset.id) ?? 0];
    return [
      {
        ...line('same-data', 'for', `more than one masters “${en}”`, `có nhiều nguồn gốc của dữ liệu “${vi}”`),
        at: holder,
        path,
      },
    ];
  });
}

/** Sorted by their start, two periods overlap exactly where one starts before an earlier one has ended. */
function sameTime({ members }: FunctionGroup): readonly Line[] {
  const spans = members.flatMap(({ investment: { project } }) => {
    const { from, to } = project?.value.period ?? {};
    return project === null || from === undefined || to === undefined
      ? []
      : [{ project, from: firstDay(from), to: lastDay(to) }];
  });
  spans.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let end = '';
  for (const { project, from, to } of spans) {
    if (end !== '' && from <= end) {
      return [
        {
          ...line('same-time', 'for', 'their periods overlap', 'thời gian thực hiện chồng lên nhau'),
          at: project,
          path: ['period'],
        },
      ];
    }
    if (to > end) end = to;
  }
  if (spans.length < members.length) return [];
  return [
    line(
      'other-time',
      'against',
      'their periods do not overlap: one may follow another',
      'thời gian thực hiện không chồng nhau: có thể nối tiếp nhau',
    ),
  ];
}

function sameOwner(graph: Graph, { members }: FunctionGroup): readonly Line[] {
  const owners = members.map(({ investment: { parts } }) => {
    for (const { value } of parts) {
      // By its id: to search the edges of a hub again for each of its groups would cost their product.
      const owner = value.owner === undefined ? undefined : graph.element(value.owner);
      if (owner?.collection === 'organizations') return owner;
    }
    return undefined;
  });
  if (owners.some((owner) => owner === undefined)) return [];
  const [first] = owners;
  const different = new Set(owners).size;
  if (first !== undefined && different === 1) {
    const { en, vi } = nameOf(first);
    return [line('same-owner', 'for', `“${en}” owns them all`, `cùng thuộc “${vi}”`)];
  }
  if (different < owners.length) return [];
  return [line('other-owner', 'against', 'each has an owner of its own', 'mỗi bên một chủ quản khác nhau')];
}

function intent({ members }: FunctionGroup): readonly Line[] {
  const lines: Line[] = [];
  for (const { investment } of members) {
    const { project, systems } = investment;
    const { en, vi } = nameOf(investment.head);
    if (project?.value.action === 'extend') {
      lines.push({
        ...line(
          'extends',
          'against',
          `“${en}” extends something and does not say what`,
          `“${vi}” là mở rộng, nhưng chưa ghi mở rộng cái gì`,
        ),
        at: project,
        path: ['action'],
      });
    }
    const leaving = systems.find(({ value }) => value.status === 'retiring' || value.status === 'merging');
    if (leaving !== undefined) {
      lines.push({
        ...line('leaving', 'against', `“${en}” is being retired or merged`, `“${vi}” đang dừng hoặc đang sáp nhập`),
        at: leaving,
        path: ['status'],
      });
    }
    if (lines.length >= MOST_LINES) break;
  }
  return lines;
}

/** Of the same name, but stating different functions: one of the two is wrong. */
function otherFunctions(graph: Graph, { component, members }: FunctionGroup): readonly Line[] {
  if (component !== null) return [];
  const stated = members.map(({ holders }) => holders.flatMap(({ element }) => graph.targets(element, 'realizes')));
  if (stated.some((functions) => functions.length === 0)) return [];
  const counted = new Set(stated.flat());
  if (counted.size < stated.flat().length) return [];
  return [
    line(
      'other-function',
      'against',
      'they state different functions in `realizes`',
      'khai chức năng khác nhau ở `realizes`',
    ),
  ];
}

function line(signal: string, direction: Line['direction'], en: string, vi: string): Line & { readonly text: Message } {
  return { signal, direction, text: { en, vi } };
}
