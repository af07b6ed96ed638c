import type { Graph } from '../graph/graph.ts';
import type { Element } from '../model/architecture.ts';
import { domainGroup, flowOf } from './flow.ts';
import { count, PROJECT } from './head.ts';
import type { FlowView } from './picture.ts';
import { placementOf } from './placement.ts';
import { dependencyRelations, endsOf } from './relation.ts';
import { inScope } from './scope.ts';
import type { View, ViewOptions } from './view.ts';

const TITLE = { en: 'Which project needs which', vi: 'Quan hệ phụ thuộc giữa các dự án' };

export const dependencies: View = { name: 'dependencies', title: TITLE, argument: null, build };

function build(graph: Graph, options: ViewOptions): FlowView {
  const { lang, scope } = options;
  const belongs = inScope(graph, scope);
  const placement = placementOf(graph, [...graph.of('projects'), ...graph.of('systems')]);
  const relations = dependencyRelations(graph, options).filter(({ from, to }) => belongs(from) || belongs(to));
  const linked = endsOf(relations);
  const alone = graph.of('projects').filter((project) => belongs(project) && !linked.has(project)).length;
  const leftOut =
    alone === 0
      ? []
      : [
          {
            en: `${count(alone, PROJECT, lang)} that need nothing and are needed by nothing, as far as stated, not drawn`,
            vi: `${count(alone, PROJECT, lang)} chưa ghi phụ thuộc vào dự án nào và không dự án nào phụ thuộc, không vẽ`,
          }[lang],
        ];
  const plan = {
    name: 'dependencies',
    title: TITLE,
    relations,
    alone: [],
    focus: scope === undefined ? null : belongs,
    groupOf: (element: Element) => domainGroup(placement, element, options),
    notes: [
      { en: 'An arrow leads from who needs to what is needed.', vi: 'Mũi tên đi từ bên cần đến bên được cần.' }[lang],
    ],
    leftOut,
  };
  return flowOf(graph, plan, options);
}
