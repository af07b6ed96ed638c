import { defineRule } from '../../check/rule.ts';
import type { Deliverers, Project } from '../../graph/delivery.ts';
import { bringersOf, deliverersOf } from '../../graph/delivery.ts';
import { lifeStageOf } from '../../graph/life-stage.ts';
import type { Element, ElementOf } from '../../model/architecture.ts';
import { firstDay, lastDay } from '../../model/date.ts';
import { nameOf } from '../../model/name-of.ts';

export const startBeforeNeed = defineRule({
  id: 'core/start-before-need',
  summary: {
    en: 'A project starts before what it depends on is there',
    vi: 'Dự án bắt đầu khi thứ nó phụ thuộc chưa hoàn thành',
  },
  severity: 'warning',
  *check({ graph, today }) {
    const readinessOf = createReadiness(deliverersOf(graph), today);
    for (const project of graph.of('projects')) {
      const { period, dependsOn, status } = project.value;
      if (period?.from === undefined || dependsOn === undefined || status === 'cancelled') continue;
      for (const [index, id] of dependsOn.entries()) {
        const needed = graph.element(id);
        const ready = needed === undefined ? undefined : readinessOf(needed);
        if (needed === undefined || ready === undefined || isPart(project, needed)) continue;
        const start = firstDay(period.from);
        if (ready.by === project || start >= ready.day) continue;
        const [name, other, by] = [nameOf(project), nameOf(needed), nameOf(ready.by)];
        yield {
          at: project,
          path: ['dependsOn', index],
          message: {
            en: `“${name.en}” starts on ${start}, but “${other.en}” is there only from ${ready.day}`,
            vi: `“${name.vi}” bắt đầu ngày ${start}, nhưng “${other.vi}” đến ngày ${ready.day} mới có`,
          },
          help: {
            en: 'Start later or finish what is needed earlier; if the dates are wrong, correct them; if it can do without, drop the dependency.',
            vi: 'Hãy lùi thời gian bắt đầu hoặc đẩy nhanh phần cần có trước; nếu ghi sai ngày thì sửa lại; nếu thực tế không cần thì bỏ phụ thuộc.',
          },
          related: [
            {
              at: ready.by,
              path: ready.path,
              message:
                ready.by.collection === 'projects'
                  ? { en: `“${by.en}” ends here`, vi: `“${by.vi}” kết thúc ở đây` }
                  : { en: `“${by.en}” goes live here`, vi: `“${by.vi}” vận hành từ đây` },
            },
          ],
          parties: needed === ready.by ? [project, needed] : [project, needed, ready.by],
        };
      }
    }
  },
});

/** From when something is there, and where the model says so. */
type Ready = { readonly day: string; readonly by: Element; readonly path: readonly string[] };

/** When a project or system is there; undefined when it is already, or when nobody knows. Each system is looked at once. */
function createReadiness(deliverers: Deliverers, today: string): (needed: Element) => Ready | undefined {
  const known = new Map<Element, Ready | undefined>();
  return (needed) => {
    if (known.has(needed)) return known.get(needed);
    const ready =
      needed.collection === 'projects'
        ? endOf(needed)
        : needed.collection === 'systems'
          ? startOfLife(needed, deliverers, today)
          : undefined;
    known.set(needed, ready);
    return ready;
  };
}

function endOf(project: Project): Ready | undefined {
  const { period, status } = project.value;
  if (period?.to === undefined || status === 'cancelled') return undefined;
  return { day: lastDay(period.to), by: project, path: ['period', 'to'] };
}

/** A system's own date decides; else the first of the projects that bring it about, if all of them say when they end. */
function startOfLife(system: ElementOf<'systems'>, deliverers: Deliverers, today: string): Ready | undefined {
  if (['exists', 'retired'].includes(lifeStageOf(system, today))) return undefined;
  const live = system.value.lifecycle?.live;
  if (live !== undefined) return { day: firstDay(live), by: system, path: ['lifecycle', 'live'] };
  const ends = bringersOf(deliverers.get(system.index) ?? []).map(endOf);
  let first = ends[0];
  for (const end of ends) {
    if (first === undefined || end === undefined) return undefined;
    if (end.day < first.day) first = end;
  }
  return first;
}

/** A programme and its parts run at the same time. */
function isPart(project: Project, { id, value }: Element): boolean {
  const isPartOf = (inner: { readonly partOf?: readonly string[] | undefined }, outer: string): boolean =>
    inner.partOf?.includes(outer) ?? false;
  return isPartOf(project.value, id) || ('partOf' in value && isPartOf(value, project.id));
}
