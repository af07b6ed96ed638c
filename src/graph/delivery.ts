import type { ElementOf } from '../model/architecture.ts';
import type { Graph } from './graph.ts';
import { systemsOf } from './investments.ts';

export type Project = ElementOf<'projects'>;

/** The projects behind each system that any project delivers, by the system's number. Cancelled ones deliver nothing. */
export type Deliverers = ReadonlyMap<number, readonly Project[]>;

/** One pass over the projects, so that a system with a hundred thousand neighbours is not searched again and again. */
export function deliverersOf(graph: Graph): Deliverers {
  const found = new Map<number, Project[]>();
  for (const project of graph.of('projects')) {
    if (project.value.status === 'cancelled' || project.value.delivers === undefined) continue;
    for (const { index } of systemsOf(graph, project)) {
      const same = found.get(index);
      if (same === undefined) found.set(index, [project]);
      else same.push(project);
    }
  }
  return found;
}

/**
 * Of the projects behind a system, those that bring it about: an extension, a connection or a later phase finds it there.
 * All of them when none brings it about.
 */
export function bringersOf(projects: readonly Project[]): readonly Project[] {
  const bringers = projects.filter(bringsAbout);
  return bringers.length > 0 ? bringers : projects;
}

/** Whether a project makes what it delivers, rather than works on what is there. */
export function bringsAbout({ value: { action, phaseOf } }: Project): boolean {
  if (phaseOf !== undefined && phaseOf.length > 0) return false;
  return action === undefined || action === 'build' || action === 'buy' || action === 'rent';
}

/** The numbers of the projects that others are part of: programmes, which invest through their parts. */
export function programmesOf(graph: Graph): ReadonlySet<number> {
  const found = new Set<number>();
  for (const part of graph.of('projects')) {
    if (part.value.status === 'cancelled' || part.value.partOf === undefined) continue;
    for (const { index } of graph.targets(part, 'partOf')) found.add(index);
  }
  return found;
}
