import type { Pack } from '../check/rule.ts';
import { core } from './core/pack.ts';

/** Every rule pack. */
export const packs: readonly Pack[] = [core];
