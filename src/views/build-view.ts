import type { Message } from '../diagnostic/message.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { Graph } from '../graph/graph.ts';
import type { Element, ElementOf } from '../model/architecture.ts';
import type { CollectionName } from '../model/collection-name.ts';
import { NOUNS } from '../model/collections.ts';
import { nameOf } from '../model/name-of.ts';
import type { Picture } from './picture.ts';
import type { Scope, ViewOptions } from './view.ts';
import { views } from './views.ts';

export type BuiltView = { readonly picture: Picture } | { readonly problem: Message };

const SCOPE_KEYS: Readonly<Record<keyof Scope, CollectionName>> = {
  domain: 'domains',
  area: 'areas',
  owner: 'organizations',
};

/**
 * The picture of a name: `matrix`, `domain:health`, or the id of a saved view. Ids may be short (`health`) where only one
 * framework has them. What can't be drawn is a problem in words, never a throw.
 *
 * @example buildView(graph, 'domain:health', { lang: 'vi' })
 */
export function buildView(graph: Graph, name: string, options: ViewOptions): BuiltView {
  const saved = graph.element(name);
  if (saved?.collection === 'views') return buildSaved(graph, saved, options);
  const [kind = '', argument] = splitOnce(name);
  const view = views.find((candidate) => candidate.name === kind);
  if (view === undefined || (view.argument === null) !== (argument === undefined))
    return { problem: unknownView(graph, name) };
  const scope = resolveScope(
    graph,
    view.argument === null || argument === undefined ? options.scope : { ...options.scope, domain: argument },
  );
  return 'problem' in scope ? scope : { picture: view.build(graph, { ...options, scope: scope.scope }) };
}

function buildSaved(graph: Graph, saved: ElementOf<'views'>, options: ViewOptions): BuiltView {
  const { type, scope, maxNodes, name } = saved.value;
  const view = views.find((candidate) => candidate.name === type);
  if (
    view === undefined ||
    (view.argument !== null && scope?.domain === undefined && options.scope?.domain === undefined)
  ) {
    return {
      problem: {
        en: `the view “${saved.id}” is of type ${type}, which needs scope: { domain: <id> }`,
        vi: `hình vẽ “${saved.id}” thuộc loại ${type}, cần có scope: { domain: <mã lĩnh vực> }`,
      },
    };
  }
  const resolved = resolveScope(
    graph,
    scope === undefined && options.scope === undefined ? undefined : { ...scope, ...options.scope },
  );
  if ('problem' in resolved) return resolved;
  const title = options.title ?? (name === undefined ? undefined : nameOf(saved)[options.lang]);
  const picture = view.build(graph, {
    ...options,
    title,
    scope: resolved.scope,
    maxNodes: options.maxNodes ?? maxNodes,
  });
  return { picture: { ...picture, name: saved.id } };
}

function splitOnce(name: string): readonly string[] {
  const at = name.indexOf(':');
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

function resolveScope(
  graph: Graph,
  scope: Scope | undefined,
): { readonly scope: Scope | undefined } | { readonly problem: Message } {
  if (scope === undefined) return { scope };
  const resolved: Record<string, string> = {};
  for (const key of ['domain', 'area', 'owner'] as const) {
    const id = scope[key];
    if (id === undefined) continue;
    const found = resolveId(graph, SCOPE_KEYS[key], id);
    if ('problem' in found) return found;
    resolved[key] = found.element.id;
  }
  return { scope: resolved };
}

function resolveId(
  graph: Graph,
  collection: CollectionName,
  id: string,
): { readonly element: Element } | { readonly problem: Message } {
  const exact = graph.element(id);
  if (exact?.collection === collection) return { element: exact };
  const all = graph.architecture.elements.filter((element) => element.collection === collection);
  const [only, second] = id.includes('/') ? [] : all.filter((element) => element.id.endsWith(`/${id}`));
  if (only !== undefined && second === undefined) return { element: only };
  const noun = NOUNS[collection];
  if (only !== undefined && second !== undefined) {
    return {
      problem: {
        en: `“${id}” is the id of more than one ${noun.en}: say ${only.id} or ${second.id}`,
        vi: `“${id}” là mã của nhiều ${noun.vi}: hãy ghi rõ ${only.id} hoặc ${second.id}`,
      },
    };
  }
  const near = suggest(
    id,
    all.flatMap((element) => [element.id, element.id.slice(element.id.indexOf('/') + 1)]),
  );
  return {
    problem: {
      en: `there is no ${noun.en} “${id}”${near === undefined ? '' : `; did you mean “${near}”?`}`,
      vi: `không có ${noun.vi} “${id}”${near === undefined ? '' : `; có phải “${near}”?`}`,
    },
  };
}

function unknownView(graph: Graph, name: string): Message {
  const known = [
    ...views.map((view) => (view.argument === null ? view.name : `${view.name}:<id>`)),
    ...graph.of('views').map(({ id }) => id),
  ].join(', ');
  return { en: `there is no view “${name}”; there are: ${known}`, vi: `không có hình vẽ “${name}”; hiện có: ${known}` };
}
