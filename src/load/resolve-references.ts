import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { Element, References } from '../model/architecture.ts';
import type { EdgeName } from '../model/edge-names.ts';
import { EDGE_NAMES } from '../model/edge-names.ts';
import { WORKSPACE_ID } from '../model/id.ts';
import type { ReferenceKey } from '../model/reference-keys.ts';
import { REFERENCE_KEYS } from '../model/reference-keys.ts';
import type { PathPart } from './find-range.ts';
import type { Locator } from './locator.ts';
import type { ReferencePlace } from './unresolved-reference.ts';
import { notInUse, unresolved } from './unresolved-reference.ts';

export type Resolved = { readonly references: References; readonly diagnostics: readonly Diagnostic[] };

/** Which frameworks there are, and whose elements each one's own references may name; workspace elements see all. */
export type Sight = {
  readonly of: ReadonlyMap<string, ReadonlySet<string>>;
  /** Named in `uses` but not loaded: already reported, once. */
  readonly missing: ReadonlySet<string>;
};

/** Comparisons that suggestions may cost in one run, so that a model of wrong references is still answered at once. */
const SUGGESTION_BUDGET = 2_000_000;

/**
 * Turns every reference into a full id, in place, and into a numbered edge. What can't be resolved stays as written and is
 * reported where it stands.
 */
export function resolveReferences(
  elements: readonly Element[],
  byId: ReadonlyMap<string, Element>,
  sight: Sight,
  locator: Locator,
): Resolved {
  const inFrameworks = localIds(elements);
  const edgeNumbers = new Map<EdgeName, number>(EDGE_NAMES.map((name, index) => [name, index]));
  const diagnostics: Diagnostic[] = [];
  const sources: number[] = [];
  const names: number[] = [];
  const targets: number[] = [];
  const candidatesOf = new Map<ReferenceKey, readonly string[]>();
  const foreign = new Map<string, ReferencePlace[]>();
  let budget = SUGGESTION_BUDGET;

  const near = (word: string, key: ReferenceKey): string | undefined => {
    let candidates = candidatesOf.get(key);
    if (candidates === undefined) {
      const fitting = elements.filter(({ collection, id, framework }) => {
        // What is no id is not proposed as one.
        return key.refersTo.includes(collection) && (framework !== null || WORKSPACE_ID.test(id));
      });
      candidates = fitting.flatMap(({ id, framework }) =>
        framework === null ? [id] : [id, id.slice(framework.length + 1)],
      );
      candidatesOf.set(key, candidates);
    }
    budget -= candidates.length;
    return budget < 0 ? undefined : suggest(word, candidates);
  };

  const resolveOne = (
    element: Element,
    key: ReferenceKey,
    written: string,
  ): Element | undefined | readonly Element[] => {
    if (written.includes('/')) {
      const target = byId.get(written);
      return target !== undefined && isVisible(target, element, sight) ? target : undefined;
    }
    const own = element.framework === null ? byId.get(written) : undefined;
    const others = inFrameworks.get(written);
    if (others === undefined) return own;
    const visible = others.filter((target) => isVisible(target, element, sight));
    const all = own === undefined ? visible : [own, ...visible];
    const fitting = all.filter(({ collection }) => key.refersTo.includes(collection));
    return fitting.length === 1 ? fitting[0] : fitting.length > 1 ? fitting : all[0];
  };

  const visit = (element: Element, key: ReferenceKey, written: string, index: number | undefined): string => {
    const target = resolveOne(element, key, written);
    if (target !== undefined && 'id' in target && key.refersTo.includes(target.collection)) {
      sources.push(element.index);
      names.push(edgeNumbers.get(key.name) ?? 0);
      targets.push(target.index);
      return target.id;
    }
    const path: PathPart[] = index === undefined ? [...key.path] : [...key.path, index];
    const framework = written.includes('/') ? written.slice(0, written.indexOf('/')) : undefined;
    if (framework !== undefined && !sight.of.has(framework)) addTo(foreign, framework, { element, path });
    else diagnostics.push(unresolved({ element, key, written, target, path, locator, near }));
    return written;
  };

  for (const element of elements) {
    for (const key of REFERENCE_KEYS.get(element.collection) ?? []) {
      const holder = holderOf(element.value, key.path);
      const value = holder?.[key.name];
      if (holder === undefined || value === undefined) continue;
      if (typeof value === 'string') holder[key.name] = visit(element, key, value, undefined);
      else if (Array.isArray(value))
        for (const [index, item] of value.entries()) value[index] = visit(element, key, String(item), index);
    }
  }
  for (const [framework, places] of foreign) {
    if (!sight.missing.has(framework)) diagnostics.push(notInUse(framework, places, [...sight.of.keys()], locator));
  }
  return {
    references: { sources: Int32Array.from(sources), names: Uint8Array.from(names), targets: Int32Array.from(targets) },
    diagnostics,
  };
}

/** The object that holds the last part of a path. */
function holderOf(value: object, path: readonly string[]): Record<string, unknown> | undefined {
  let at = value as Record<string, unknown>;
  for (let depth = 0; depth < path.length - 1; depth++) {
    const next = at[path[depth] ?? ''];
    if (typeof next !== 'object' || next === null) return undefined;
    at = next as Record<string, unknown>;
  }
  return at;
}

function localIds(elements: readonly Element[]): Map<string, Element[]> {
  const local = new Map<string, Element[]>();
  for (const element of elements) {
    if (element.framework === null) continue;
    const id = element.id.slice(element.framework.length + 1);
    addTo(local, id, element);
  }
  return local;
}

function isVisible(target: Element, from: Element, sight: Sight): boolean {
  if (from.framework === null) return true;
  return target.framework !== null && (sight.of.get(from.framework)?.has(target.framework) ?? false);
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
