import { z } from 'zod';
import { gather, groupAbove } from '../../check/gather.ts';
import type { Finding } from '../../check/rule.ts';
import { defineRule } from '../../check/rule.ts';
import type { Graph } from '../../graph/graph.ts';
import { goneOf } from '../../graph/investments.ts';
import type { Element, ElementOf } from '../../model/architecture.ts';
import { nameOf } from '../../model/name-of.ts';

type System = ElementOf<'systems'>;

export const orphan = defineRule({
  id: 'core/orphan',
  summary: {
    en: 'A system stands alone: no flow, no project, no whole or part',
    vi: 'Hệ thống đứng riêng lẻ: không có kết nối, dự án hay quan hệ thành phần',
  },
  severity: 'warning',
  options: z.strictObject({ groupAbove }),
  *check({ graph, options }) {
    const gone = goneOf(graph);
    const related = relatedOf(graph);
    const running = graph.of('systems').filter((system) => !gone.has(system));
    const alone = running.filter((system) => !related.has(system));
    yield* gather(alone.map(single), options.groupAbove, 'alone', (count) => ({
      en: `${count} of ${running.length} systems are connected to nothing: no integration, no project, no other system`,
      vi: `${count} trên ${running.length} hệ thống không gắn với gì: không có kết nối, dự án hay hệ thống nào khác`,
    }));
  },
});

function single(system: System): Finding {
  const { en, vi } = nameOf(system);
  return {
    at: system,
    message: {
      en: `“${en}” is connected to nothing: no integration, no project, no other system`,
      vi: `“${vi}” không gắn với gì: không có kết nối, dự án hay hệ thống nào khác`,
    },
    help: {
      en: `Add an integration from or to ${system.id}, name it in delivers or dependsOn of a project, or say what it is partOf.`,
      vi: `Thêm kết nối (integrations) từ hoặc đến ${system.id}, ghi vào delivers hoặc dependsOn của dự án, hoặc ghi partOf.`,
    },
  };
}

/** Every element at either end of a relation. Walks from the naming side, so that no hub is searched. */
function relatedOf(graph: Graph): ReadonlySet<Element> {
  const related = new Set<Element>();
  for (const flow of graph.of('integrations')) {
    const { status, from, to, via = from } = flow.value;
    // By what is written: an end that is misspelt is an end all the same.
    const isLoop = from === to && from === via;
    if (isLoop || status === 'ended' || status === 'none') continue;
    for (const end of graph.targets(flow, 'from', 'via', 'to')) related.add(end);
  }
  for (const element of [...graph.of('systems'), ...graph.of('projects')]) {
    for (const target of graph.targets(element, 'delivers', 'dependsOn', 'partOf', 'replaces', 'reuses', 'inherits')) {
      if (target === element) continue;
      related.add(element);
      related.add(target);
    }
  }
  return related;
}
