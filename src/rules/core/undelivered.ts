import { z } from 'zod';
import { gather, groupAbove } from '../../check/gather.ts';
import type { Finding } from '../../check/rule.ts';
import { defineRule } from '../../check/rule.ts';
import type { Project } from '../../graph/delivery.ts';
import { deliverersOf, programmesOf } from '../../graph/delivery.ts';
import type { Graph } from '../../graph/graph.ts';
import { lifeStageOf } from '../../graph/life-stage.ts';
import type { Element, ElementOf } from '../../model/architecture.ts';
import { nameOf } from '../../model/name-of.ts';

export const undelivered = defineRule({
  id: 'core/undelivered',
  summary: {
    en: 'No project delivers a planned system, or a project delivers nothing',
    vi: 'Hệ thống dự kiến chưa có dự án thực hiện, hoặc dự án chưa có sản phẩm',
  },
  severity: 'info',
  options: z.strictObject({ groupAbove }),
  *check({ graph, options, today }) {
    const delivered = deliveredWithParts(graph);
    const waiting = graph.of('systems').filter((system) => isWaiting(system, today) && !delivered.has(system));
    yield* gather(waiting.map(withoutProject), options.groupAbove, 'systems', (count) => ({
      en: `${count} systems are planned, but no project delivers them`,
      vi: `${count} hệ thống ở trạng thái dự kiến hoặc đang xây dựng nhưng chưa có dự án nào thực hiện`,
    }));
    const programmes = programmesOf(graph);
    const idle = graph
      .of('projects')
      .filter((project) => bringsSomething(project) && !programmes.has(project.index) && !statesResult(project));
    yield* gather(idle.map(withoutResult), options.groupAbove, 'projects', (count) => ({
      en: `${count} projects deliver nothing`,
      vi: `${count} dự án chưa ghi sản phẩm`,
    }));
  },
});

/** What projects deliver, and the parts of it. */
function deliveredWithParts(graph: Graph): ReadonlySet<Element> {
  const delivered = new Set<Element>();
  for (const index of deliverersOf(graph).keys()) {
    const system = graph.architecture.elements[index];
    if (system !== undefined) delivered.add(system);
  }
  // The set grows while it is walked.
  for (const system of delivered) for (const part of graph.sources(system, 'partOf')) delivered.add(part);
  return delivered;
}

/** What a ministry or the nation builds is no project of this workspace. */
function isWaiting(system: ElementOf<'systems'>, today: string): boolean {
  const { sharing } = system.value;
  return sharing !== 'national' && sharing !== 'ministry' && lifeStageOf(system, today) === 'planned';
}

/** Connecting, training and operating need not leave a system behind. */
function bringsSomething({ value: { action, status } }: Project): boolean {
  return status !== 'cancelled' && action !== 'connect' && action !== 'train' && action !== 'operate';
}

/** Where systems are not modelled, the functions and data of the project itself say what comes of it. */
function statesResult({ value: { delivers = [], realizes = [], masters = [] } }: Project): boolean {
  return delivers.length + realizes.length + masters.length > 0;
}

function withoutProject(system: ElementOf<'systems'>): Finding {
  const name = nameOf(system);
  return {
    at: system,
    message: {
      en: `“${name.en}” is planned, but no project delivers it`,
      vi: `“${name.vi}” ở trạng thái dự kiến hoặc đang xây dựng nhưng chưa có dự án nào thực hiện`,
    },
    help: {
      en: `Add it to the project that builds it: delivers: [${system.id}]`,
      vi: `Ghi vào dự án làm ra nó: delivers: [${system.id}]`,
    },
  };
}

function withoutResult(project: Project): Finding {
  const name = nameOf(project);
  return {
    at: project,
    message: { en: `“${name.en}” delivers nothing`, vi: `“${name.vi}” chưa ghi sản phẩm` },
    help: {
      en: 'Name its systems in delivers, or the functions it provides in realizes.',
      vi: 'Ghi hệ thống là sản phẩm vào delivers, hoặc chức năng mà dự án cung cấp vào realizes.',
    },
  };
}
