import type { Deliverers, Project } from '../graph/delivery.ts';
import { deliverersOf } from '../graph/delivery.ts';
import type { Graph } from '../graph/graph.ts';
import { lifeStageOf } from '../graph/life-stage.ts';
import type { ElementOf } from '../model/architecture.ts';
import type { Requirement } from '../model/component.ts';
import type { Answer, CoverageState } from './answer.ts';
import { answerOf } from './answer.ts';

export type ComponentCoverage = {
  readonly component: ElementOf<'components'>;
  readonly answer: Answer;
  readonly state: CoverageState;
  /** The systems that realize it, but for retired ones. */
  readonly systems: readonly ElementOf<'systems'>[];
  /** The projects that realize it or deliver one of those systems, but for cancelled ones: with them its money. */
  readonly projects: readonly Project[];
};

/** Each reference component of a framework (null: of the workspace), and what realizes it. */
export function componentCoverage(
  graph: Graph,
  framework: string | null,
  today?: string,
): readonly ComponentCoverage[] {
  const components = graph.of('components').filter((component) => component.framework === framework);
  if (components.length === 0) return [];
  const deliverers = deliverersOf(graph);
  return components.map((component) => coverOne(graph, component, deliverers, today));
}

function coverOne(
  graph: Graph,
  component: ElementOf<'components'>,
  deliverers: Deliverers,
  today: string | undefined,
): ComponentCoverage {
  const systems = new Set<ElementOf<'systems'>>();
  const projects = new Set<Project>();
  const states = new Set<CoverageState>();
  for (const element of graph.sources(component, 'realizes')) {
    if (element.collection === 'projects' && element.value.status !== 'cancelled') {
      projects.add(element);
      states.add('planned');
    }
    if (element.collection !== 'systems' || lifeStageOf(element, today) === 'retired') continue;
    const behind = deliverers.get(element.index) ?? [];
    systems.add(element);
    for (const project of behind) projects.add(project);
    states.add(stateOf(element, behind, today));
  }
  const state = bestOf(states) ?? stateWhenAbsent(component.value.requirement);
  return { component, answer: answerOf(state), state, systems: [...systems], projects: [...projects] };
}

/** A system that says nothing of itself stands where the projects behind it stand. */
function stateOf(system: ElementOf<'systems'>, behind: readonly Project[], today: string | undefined): CoverageState {
  const stage = lifeStageOf(system, today);
  if (stage === 'exists' || stage === 'planned') return stage;
  if (system.value.status !== undefined || behind.length === 0) return 'unknown';
  return behind.some(({ value }) => value.status === 'done') ? 'exists' : 'planned';
}

function bestOf(states: ReadonlySet<CoverageState>): CoverageState | undefined {
  return (['exists', 'planned', 'unknown'] as const).find((state) => states.has(state));
}

/** What it means that nothing realizes a component. Whether a condition holds, or a duty exists at all, a model can't say. */
function stateWhenAbsent(requirement: Requirement | undefined): CoverageState {
  if (requirement === 'required' || requirement === 'expected') return 'missing';
  return requirement === 'conditional' || requirement === undefined ? 'unknown' : 'n/a';
}
