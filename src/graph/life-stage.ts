import type { ElementOf } from '../model/architecture.ts';
import { firstDay, lastDay } from '../model/date.ts';

/** Where a system stands, roughly: what rules and coverage tell apart. */
export type LifeStage = 'planned' | 'exists' | 'retired' | 'unknown';

/** Whether a status says that the system runs. */
const RUNNING: ReadonlySet<string> = new Set(['pilot', 'live', 'upgrading', 'merging', 'retiring']);

/**
 * Where a system stands on a day. Its status decides; without one its dates do; without either it is unknown. A day of
 * retirement that has passed outranks a status that nobody brought up to date. Where no day is given, days decide nothing.
 */
export function lifeStageOf({ value }: ElementOf<'systems'>, today: string | undefined): LifeStage {
  const { status, lifecycle = {} } = value;
  if (status === 'retired' || hasPassed(lifecycle.retired, today)) return 'retired';
  if (status === 'planned' || status === 'building') return 'planned';
  if (status !== undefined) return RUNNING.has(status) ? 'exists' : 'unknown';
  if (lifecycle.live === undefined) return lifecycle.planned === undefined ? 'unknown' : 'planned';
  if (today === undefined) return 'unknown';
  return firstDay(lifecycle.live) <= today ? 'exists' : 'planned';
}

function hasPassed(date: string | undefined, today: string | undefined): boolean {
  return date !== undefined && today !== undefined && lastDay(date) < today;
}
