import type { Graph } from '../graph/graph.ts';
import type { Element } from '../model/architecture.ts';
import { domainGroup, flowOf } from './flow.ts';
import { count, SYSTEM } from './head.ts';
import type { FlowView } from './picture.ts';
import { placementOf } from './placement.ts';
import { endsOf, integrationRelations } from './relation.ts';
import { inScope } from './scope.ts';
import type { View, ViewOptions } from './view.ts';

const TITLE = { en: 'Integration and data flows', vi: 'Kết nối, chia sẻ dữ liệu' };

export const integrations: View = { name: 'integrations', title: TITLE, argument: null, build };

function build(graph: Graph, options: ViewOptions): FlowView {
  const { lang, scope } = options;
  const belongs = inScope(graph, scope);
  const placement = placementOf(graph, [...graph.of('projects'), ...graph.of('systems')]);
  const { relations, ended } = integrationRelations(graph, options);
  const linked = endsOf(relations);
  const silent = graph.of('systems').filter((system) => belongs(system) && !linked.has(system)).length;
  const leftOut: string[] = [];
  if (silent > 0) {
    leftOut.push(
      {
        en: `${count(silent, SYSTEM, lang)} without any stated flow, not drawn`,
        vi: `${silent} hệ thống chưa ghi kết nối nào, không vẽ`,
      }[lang],
    );
  }
  if (ended > 0)
    leftOut.push(
      { en: `${count(ended, FLOW, lang)} no longer in use, not drawn`, vi: `${ended} kết nối đã dừng, không vẽ` }[lang],
    );
  const plan = {
    name: 'integrations',
    title: TITLE,
    relations: relations.filter(({ from, to }) => belongs(from) || belongs(to)),
    alone: [],
    focus: scope === undefined ? null : belongs,
    groupOf: (element: Element) => domainGroup(placement, element, options),
    notes: [FLOW_NOTE[lang]],
    leftOut,
  };
  return flowOf(graph, plan, options);
}

const FLOW = { en: 'flow', vi: 'kết nối' };

export const FLOW_NOTE = {
  en: 'Data flows along the arrow, through the platform where there is one; a service arrow leads from user to provider.',
  vi: 'Dữ liệu đi theo chiều mũi tên, qua nền tảng trung gian nếu có; với dịch vụ, mũi tên đi từ bên dùng đến bên cung cấp.',
};
