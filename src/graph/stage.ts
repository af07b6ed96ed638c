import type { ElementOf } from '../model/architecture.ts';
import { firstDay, lastDay } from '../model/date.ts';

/** Where a system stands, roughly: what rules and coverage tell apart. */
export type Stage = 'planned' | 'exists' | 'retired' | 'unknown';

/** Whether a status says that the system runs. */
const RUNNING: ReadonlySet<string> = new Set(['pilot', 'live', 'upgrading', 'merging', 'retiring']);

/**
 * Where a system stands on a day. Its status decides; without one its dates do; without either it is unknown. A day of
 * retirement that has passed outranks a status that nobody brought up to date.
 */
export function stageOf({ value }: ElementOf<'systems'>, today: string): Stage {
  const { status, lifecycle = {} } = value;
  if (status === 'retired' || (lifecycle.retired !== undefined && lastDay(lifecycle.retired) < today)) return 'retired';
  if (status === 'planned' || status === 'building') return 'planned';
  if (status !== undefined) return RUNNING.has(status) ? 'exists' : 'unknown';
  if (lifecycle.live !== undefined) return firstDay(lifecycle.live) <= today ? 'exists' : 'planned';
  return lifecycle.planned === undefined ? 'unknown' : 'planned';
}
