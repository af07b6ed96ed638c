/**
 * Draws one picture of a model, `draw.js FOLDER VIEW FORMAT`, and prints the milliseconds that took after all that `validate`
 * does. A process for each picture, since a second one finds the code compiled.
 */
import { buildGraph, buildView, packs, renderers, runRules } from '../src/index.ts';
import { loadModel } from './load-model.ts';

const [, , folder = '.', view = 'matrix', format = 'mmd'] = process.argv;
const { architecture, locator } = loadModel(folder);
const graph = buildGraph(architecture);
runRules({ graph, packs, locator, today: '2026-11-24' });
const renderer = renderers.find((candidate) => candidate.format === format);

const started = performance.now();
const built = buildView(graph, view, { lang: 'vi' });
if ('problem' in built) throw new Error(built.problem.en);
const drawings = renderer?.render(built.picture) ?? [];
const milliseconds = performance.now() - started;
if (drawings.length === 0) throw new Error(`${view} can’t be drawn as ${format}`);
process.stdout.write(`${milliseconds}\n`);
