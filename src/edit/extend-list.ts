import type { Insertion, Refusal } from './addition.ts';
import type { ParsedPair, Yaml } from './find-element.ts';
import { afterComments, lineEndAfter, lineEndingOf } from './line-end.ts';
import { idAs } from './place-key.ts';

/** Where ids go in a list that is there already. */
export function extendList(
  yaml: Yaml,
  text: string,
  { key, value: list }: ParsedPair,
  ids: readonly string[],
): Insertion | Refusal {
  if (!yaml.isSeq(list) || list.anchor !== undefined) return NO_LIST;
  const last = list.items.at(-1);
  const quote = yaml.isScalar(key) && key.type === 'QUOTE_DOUBLE' ? '"' : '';
  if (last === undefined)
    return list.flow === true
      ? { offset: list.range[0] + 1, text: ids.map((id) => idAs(id, quote)).join(', ') }
      : NO_LIST;
  if (!yaml.isScalar(last) || last.type === 'BLOCK_LITERAL' || last.type === 'BLOCK_FOLDED') return NO_LIST;
  const [, end] = last.range;
  if (list.flow === true) return { offset: end, text: ids.map((id) => `, ${idAs(id, quote)}`).join('') };
  const indent = list.srcToken?.type === 'block-seq' ? list.srcToken.indent : undefined;
  const near = lineEndAfter(text, end);
  if (indent === undefined || near === undefined) return NO_LIST;
  const { next, eol } = afterComments(text, near, indent);
  const lines = ids.map((id) => `${' '.repeat(indent)}- ${idAs(id, quote)}`);
  const own = eol === '' ? lineEndingOf(text) : eol;
  return { offset: next, text: lines.map((line) => (eol === '' ? `${own}${line}` : `${line}${own}`)).join('') };
}

const NO_LIST: Refusal = {
  refused: {
    en: '`realizes` is there already, but it is not a plain list',
    vi: '`realizes` đã có nhưng không phải danh sách thông thường',
  },
};
