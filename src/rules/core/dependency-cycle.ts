import { defineRule } from '../../check/rule.ts';
import type { Message } from '../../diagnostic/message.ts';
import type { Cycle, OrderingKey, Step } from '../../graph/dependencies.ts';
import { cyclesBy, ORDERING_KEYS } from '../../graph/dependencies.ts';

/** What the elements of a cycle do to each other. */
const RELATIONS: Readonly<Record<OrderingKey, Message>> = {
  dependsOn: { en: 'depend on each other', vi: 'phụ thuộc vòng tròn vào nhau' },
  within: { en: 'lie within each other', vi: 'nằm trong nhau theo vòng tròn' },
  partOf: { en: 'are parts of each other', vi: 'là thành phần của nhau theo vòng tròn' },
  phaseOf: { en: 'are later phases of each other', vi: 'là giai đoạn sau của nhau theo vòng tròn' },
  replaces: { en: 'replace each other', vi: 'thay thế nhau theo vòng tròn' },
  mergedInto: { en: 'are merged into each other', vi: 'sáp nhập vào nhau theo vòng tròn' },
};

const ITSELF: Readonly<Record<OrderingKey, Message>> = {
  dependsOn: { en: 'depends on itself', vi: 'phụ thuộc vào chính nó' },
  within: { en: 'lies within itself', vi: 'nằm trong chính nó' },
  partOf: { en: 'is a part of itself', vi: 'là thành phần của chính nó' },
  phaseOf: { en: 'is a later phase of itself', vi: 'là giai đoạn sau của chính nó' },
  replaces: { en: 'replaces itself', vi: 'thay thế chính nó' },
  mergedInto: { en: 'is merged into itself', vi: 'sáp nhập vào chính nó' },
};

export const dependencyCycle = defineRule({
  id: 'core/dependency-cycle',
  summary: {
    en: 'Projects depend on each other in a circle, or things lie within each other',
    vi: 'Các dự án phụ thuộc vòng tròn, hoặc các phần tử nằm trong nhau',
  },
  severity: 'error',
  *check({ graph }) {
    for (const cycle of ORDERING_KEYS.flatMap((key) => cyclesBy(graph, key))) {
      const [first] = cycle.steps;
      if (first === undefined) continue;
      yield {
        at: first.from,
        path: first.path,
        message: messageOf(cycle, first),
        help: {
          en: `Take one \`${cycle.key}\` of the circle away.`,
          vi: `Hãy bỏ một \`${cycle.key}\` trong vòng.`,
        },
        related: cycle.steps.map((step) => ({ at: step.from, path: step.path, message: explain(step, cycle.key) })),
        parties: cycle.members,
      };
    }
  },
});

function messageOf({ key, members, steps }: Cycle, { from }: Step): Message {
  const way = [...steps.map((step) => step.from.id), from.id].join(' → ');
  const who =
    steps.length > 1 ? RELATIONS[key] : { en: `“${from.id}” ${ITSELF[key].en}`, vi: `“${from.id}” ${ITSELF[key].vi}` };
  const message =
    steps.length > 1
      ? { en: `these ${who.en}: ${way}`, vi: `các phần tử này ${who.vi}: ${way}` }
      : { en: `${who.en}: ${way}`, vi: `${who.vi}: ${way}` };
  if (members.length === steps.length) return message;
  return {
    en: `${message.en}; with other ways round, ${members.length} are caught in it`,
    vi: `${message.vi}; tính cả các vòng khác có ${members.length} phần tử bị vướng`,
  };
}

function explain({ from, named, to }: Step, key: OrderingKey): Message {
  if (named === to) return { en: `${from.id}: ${key} names ${to.id}`, vi: `${from.id}: ${key} ghi ${to.id}` };
  return {
    en: `${from.id}: ${key} names ${named.id}, which ${to.id} delivers`,
    vi: `${from.id}: ${key} ghi ${named.id}, là sản phẩm của ${to.id}`,
  };
}
