import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Message } from '../diagnostic/message.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { Element, References } from '../model/architecture.ts';
import type { CollectionName } from '../model/collection-name.ts';
import { NOUNS } from '../model/collections.ts';
import type { EdgeName } from '../model/edge-names.ts';
import { EDGE_NAMES } from '../model/edge-names.ts';
import type { ReferenceKey } from '../model/reference-keys.ts';
import { REFERENCE_KEYS } from '../model/reference-keys.ts';
import type { PathPart } from './find-range.ts';
import type { Locator } from './locator.ts';
import { didYouMean, problem } from './problem.ts';

export type Resolved = { readonly references: References; readonly diagnostics: readonly Diagnostic[] };

/** The frameworks whose elements a framework's own references may name; workspace elements see all. */
export type Sight = ReadonlyMap<string, ReadonlySet<string>>;

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
  let budget = SUGGESTION_BUDGET;

  const near = (word: string, key: ReferenceKey): string | undefined => {
    let candidates = candidatesOf.get(key);
    if (candidates === undefined) {
      const fitting = elements.filter(({ collection }) => key.refersTo.includes(collection));
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
    diagnostics.push(unresolved({ element, key, written, target, path, locator, near }));
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
    const same = local.get(id);
    if (same === undefined) local.set(id, [element]);
    else same.push(element);
  }
  return local;
}

function isVisible(target: Element, from: Element, sight: Sight): boolean {
  if (from.framework === null) return true;
  return target.framework !== null && (sight.get(from.framework)?.has(target.framework) ?? false);
}

type Unresolved = {
  readonly element: Element;
  readonly key: ReferenceKey;
  readonly written: string;
  readonly target: Element | readonly Element[] | undefined;
  readonly path: readonly PathPart[];
  readonly locator: Locator;
  readonly near: (word: string, key: ReferenceKey) => string | undefined;
};

function unresolved({ element, key, written, target, path, locator, near }: Unresolved): Diagnostic {
  const base = { place: locator.element(element, path), element: element.id, field: `${path.join('.')}:${written}` };
  if (target === undefined) {
    return problem({
      ...base,
      code: 'load/unknown-reference',
      message: {
        en: `${key.name}: nothing is called “${written}”`,
        vi: `${key.name}: không có phần tử nào mang mã “${written}”`,
      },
      help: didYouMean(near(written, key)) ?? wanted(key.refersTo),
    });
  }
  if (!('id' in target)) {
    const ids = target.map(({ id }) => id).join(', ');
    return problem({
      ...base,
      code: 'load/ambiguous-reference',
      message: { en: `${key.name}: “${written}” can mean ${ids}`, vi: `${key.name}: “${written}” có thể là ${ids}` },
      help: { en: 'Write the full id.', vi: 'Hãy viết mã đầy đủ.' },
    });
  }
  const is = NOUNS[target.collection];
  return problem({
    ...base,
    code: 'load/wrong-reference',
    message: {
      en: `${key.name}: “${written}” is ${article(is.en)} ${is.en}`,
      vi: `${key.name}: “${written}” là ${is.vi}`,
    },
    help: wanted(key.refersTo),
    related: [
      {
        message: { en: 'defined here', vi: 'được định nghĩa ở đây' },
        place: locator.element(target),
        element: target.id,
      },
    ],
  });
}

function wanted(refersTo: readonly CollectionName[]): Message | undefined {
  if (refersTo.length > 5) return undefined;
  return {
    en: `This key names: ${refersTo.map((name) => NOUNS[name].en).join(', ')}.`,
    vi: `Khóa này nhận: ${refersTo.map((name) => NOUNS[name].vi).join(', ')}.`,
  };
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
