import type { Element } from '../../index.ts';
import { suggest } from '../../index.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { usageError } from '../usage-error.ts';

/**
 * The element of an id as a person types it: in full, or an element of a framework without its framework where only one is
 * called so. Throws a usage error that says what may have been meant.
 */
export function findElement({ graph, loaded }: OpenWorkspace, id: string): Element {
  const { elements } = graph.architecture;
  const exact = graph.element(id);
  if (exact !== undefined) return exact;
  const short = elements.filter(({ framework, id: full }) => framework !== null && full === `${framework}/${id}`);
  const [first, second] = short;
  if (first !== undefined && second === undefined) return first;
  if (first !== undefined) {
    const all = short.map(({ id: full }) => full).join(', ');
    throw usageError(`“${id}” can mean ${all}; write one in full`, `“${id}” có thể là ${all}; hãy viết đầy đủ`);
  }
  if (loaded.architecture.byId.has(id)) {
    throw usageError(
      `“${id}” is in the model, but not there on the day of --at`,
      `“${id}” có trong mô hình nhưng không tồn tại vào ngày nêu ở --at`,
    );
  }
  const near = suggest(id, idsOf(elements));
  throw usageError(
    `nothing is called “${id}”; ${near === undefined ? '`qtsc list systems` and so on show the ids' : `did you mean ${near}?`}`,
    `không có phần tử nào mang mã “${id}”; ${near === undefined ? 'xem mã bằng `qtsc list systems` …' : `có phải ý bạn là ${near}?`}`,
  );
}

function* idsOf(elements: readonly Element[]): Generator<string> {
  for (const { id, framework } of elements) {
    yield id;
    if (framework !== null) yield id.slice(framework.length + 1);
  }
}
