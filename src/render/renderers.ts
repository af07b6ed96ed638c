import { markdown } from './markdown.ts';
import { matrixSvg } from './matrix-svg.ts';
import { mermaidFlowchart } from './mermaid-flowchart.ts';
import { mermaidMatrix } from './mermaid-matrix.ts';
import type { Renderer } from './renderer.ts';

/** Every language of pictures. A new one: a file in this folder and an entry here. */
export const renderers: readonly Renderer[] = [
  {
    format: 'mmd',
    draws: ['matrix', 'flow'],
    render: (picture) => [picture.kind === 'matrix' ? mermaidMatrix(picture) : mermaidFlowchart(picture)],
  },
  { format: 'md', draws: ['matrix', 'flow'], render: (picture) => [markdown(picture)] },
  { format: 'svg', draws: ['matrix'], render: (picture) => (picture.kind === 'matrix' ? matrixSvg(picture) : []) },
];
