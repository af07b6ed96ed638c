import type { YamlDocument } from '../load/compose-yaml.ts';
import type { Addition } from './addition.ts';

type Tree = Readonly<Record<string, unknown>>;

/** Whether the documents of a file are, value by value, what they were and the additions. */
export function sameButAdded(
  before: readonly YamlDocument[],
  after: readonly YamlDocument[],
  key: string,
  additions: readonly Addition[],
): boolean {
  if (before.length !== after.length) return false;
  const byDocument = new Map<number, Addition[]>();
  for (const addition of additions) {
    const same = byDocument.get(addition.origin.document);
    if (same === undefined) byDocument.set(addition.origin.document, [addition]);
    else same.push(addition);
  }
  return before.every(({ value }, at) => isEqual(withAdded(value, key, byDocument.get(at) ?? []), after[at]?.value));
}

/** A copy where something is added; what is shared with other elements stays as it was. */
function withAdded(document: unknown, key: string, additions: readonly Addition[]): unknown {
  if (additions.length === 0 || !isTree(document)) return document;
  const copy: Record<string, unknown> = { ...document };
  const copied = new Set<string>();
  for (const { collection, origin, ids } of additions) {
    if (!copied.has(collection)) copy[collection] = { ...(isTree(copy[collection]) ? copy[collection] : {}) };
    copied.add(collection);
    const elements = copy[collection] as Record<string, unknown>;
    const element = elements[origin.entry];
    if (!isTree(element)) continue;
    const stated = element[key];
    elements[origin.entry] = { ...element, [key]: [...(Array.isArray(stated) ? stated : []), ...ids] };
  }
  return copy;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, at) => isEqual(item, b[at]));
  if (!isTree(a) || !isTree(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((name) => Object.hasOwn(b, name) && isEqual(a[name], b[name]))
  );
}
