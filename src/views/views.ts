import { dependencies } from './dependencies.ts';
import { domain } from './domain.ts';
import { integrations } from './integrations.ts';
import { matrix } from './matrix.ts';
import type { View } from './view.ts';

/** Every kind of picture. A new one: a file in this folder and a line here. */
export const views: readonly View[] = [matrix, dependencies, integrations, domain];
