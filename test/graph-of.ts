import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Graph } from '../src/graph/graph.ts';
import { buildGraph } from '../src/graph/graph.ts';
import { load } from '../src/load/load.ts';
import type { Element } from '../src/model/architecture.ts';

const GLOSSARY = 'models/glossary/vi.yaml';

/** The graph of a model given as data or as YAML; `uses` names bundled frameworks. Throws on what the loader calls an error, so that no test rests on one. */
export function graphOf(model: string | object, uses: readonly string[] = []): Graph {
  const text = typeof model === 'string' ? model : stringify(model, { aliasDuplicateObjects: false });
  const encoder = new TextEncoder();
  const { architecture, diagnostics } = load({
    workspaceFile: { path: 'qtsc.yaml', bytes: encoder.encode(`lang: en\nuses: [${uses.join(', ')}]\n`) },
    files: [{ path: 'model.yaml', bytes: encoder.encode(text) }],
    glossaries: [{ path: GLOSSARY, bytes: readFileSync(new URL(`../${GLOSSARY}`, import.meta.url)) }],
    findFramework: (name) => {
      const path = `models/${name}.yaml`;
      return { path, bytes: readFileSync(new URL(`../${path}`, import.meta.url)) };
    },
  });
  const wrong = diagnostics.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message.en).join('\n'));
  return buildGraph(architecture);
}

/** An element that must be there. */
export function elementOf(graph: Graph, id: string): Element {
  const element = graph.element(id);
  if (element === undefined) throw new Error(`no element ${id}`);
  return element;
}
