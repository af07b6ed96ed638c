import type { CollectionName } from '../model/collection-name.ts';
import type { RawElement } from './raw-element.ts';

/**
 * The id of a list item that states none: from what it connects or sets aside, so that it stays the same when lines move.
 * A second one of the same ends gets `-2`.
 */
export function deriveId(
  element: RawElement,
  taken: { has(id: string): boolean },
  counts: Map<string, number>,
): string {
  const base = baseOf(element);
  let number = counts.get(base) ?? 1;
  let id = number === 1 ? base : `${base}-${number}`;
  while (taken.has(id)) id = `${base}-${++number}`;
  counts.set(base, number + 1);
  return id;
}

function baseOf({ collection, value }: RawElement): string {
  if (collection === 'integrations' && 'from' in value && 'to' in value) {
    const via = 'via' in value && value.via !== undefined ? [value.via] : [];
    return plain(['flow', String(value.from), String(value.to), ...via].join('-'));
  }
  if (collection === 'waivers' && 'rule' in value && 'target' in value) {
    const [target = ''] = [value.target].flat();
    return plain(`waiver-${value.rule}-${String(target)}`);
  }
  return plain(collection);
}

/** What tells a list item that states no id from others, as far as it can be read. */
export function subjectOf(collection: CollectionName, raw: object): string {
  const { id, from, to, via, rule, target } = raw as Readonly<Record<string, unknown>>;
  return JSON.stringify([collection, ...[id, from, to, via, rule, target].filter((part) => typeof part === 'string')]);
}

/** What an id is made of; a framework's capitals and slashes are folded. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
