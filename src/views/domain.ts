import type { Graph } from '../graph/graph.ts';
import type { Element } from '../model/architecture.ts';
import { nameOf } from '../model/name-of.ts';
import { domainGroup, flowOf } from './flow.ts';
import { FLOW_NOTE } from './integrations.ts';
import type { FlowGroup, FlowView } from './picture.ts';
import { placementOf } from './placement.ts';
import { deliveryRelations, dependencyRelations, integrationRelations } from './relation.ts';
import { inScope, withAllWithin } from './scope.ts';
import type { View, ViewOptions } from './view.ts';

const TITLE = { en: 'One domain and its neighbours', vi: 'Một lĩnh vực và các liên kết' };

/** The neighbourhood of the domain in `options.scope.domain`. */
export const domain: View = { name: 'domain', title: TITLE, argument: 'domain', build };

function build(graph: Graph, options: ViewOptions): FlowView {
  const { lang, scope } = options;
  const id = scope?.domain ?? '';
  const top = graph.element(id);
  const within = top === undefined ? new Set<Element>() : withAllWithin(graph, top);
  const belongs = inScope(graph, { area: scope?.area, owner: scope?.owner });
  const placement = placementOf(graph, [...graph.of('projects'), ...graph.of('systems')]);
  const own = new Set<Element>();
  for (const element of [...graph.of('projects'), ...graph.of('systems')]) {
    if (!belongs(element)) continue;
    const named = graph.targets(element, 'domain');
    const placed = named.length > 0 ? named.some((target) => within.has(target)) : placement.domainOf(element) === top;
    if (placed && top !== undefined) own.add(element);
  }
  const flows = integrationRelations(graph, options);
  const relations = [
    ...dependencyRelations(graph, options),
    ...deliveryRelations(graph, own, options),
    ...flows.relations,
  ].filter(({ from, to }) => own.has(from) || own.has(to));

  const groupOf = (element: Element): FlowGroup | null => {
    if (!own.has(element)) return domainGroup(placement, element, options);
    const layer =
      element.collection === 'projects' || element.collection === 'systems' ? placement.layerOf(element) : undefined;
    return layer === undefined ? null : { id: layer.id, label: nameOf(layer)[lang] };
  };
  const plan = {
    name: `domain:${id}`,
    title: top === undefined ? TITLE : nameOf(top),
    relations,
    alone: [...own],
    focus: (element: Element) => own.has(element),
    groupOf,
    notes: [
      {
        en: 'Arrows without words lead from who needs to what is needed.',
        vi: 'Mũi tên không có chữ đi từ bên cần đến bên được cần.',
      }[lang],
      FLOW_NOTE[lang],
    ],
    leftOut: [],
  };
  return flowOf(graph, plan, { ...options, scope: { area: scope?.area, owner: scope?.owner } });
}
