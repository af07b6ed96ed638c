import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { mermaidParse, NASTY_LABELS } from '../../test/mermaid-parse.ts';
import { largeCity, SMART_CITY } from '../../test/smart-city.ts';
import { elementsOfXml } from '../../test/well-formed.ts';
import { buildView } from '../views/build-view.ts';
import type { FlowView, Picture } from '../views/picture.ts';
import type { ViewOptions } from '../views/view.ts';
import { mermaidFlowchart } from './mermaid-flowchart.ts';
import type { PictureFormat } from './renderer.ts';
import { renderers } from './renderers.ts';

const VIEWS = ['matrix', 'dependencies', 'integrations', 'domain:health'];

function pictureOf(model: string | object, name: string, options: ViewOptions = { lang: 'vi' }): Picture {
  const built = buildView(graphOf(model), name, options);
  if ('problem' in built) throw new Error(built.problem.en);
  return built.picture;
}

function drawn(picture: Picture, format: PictureFormat): string {
  return renderers.find((renderer) => renderer.format === format)?.render(picture)[0]?.text ?? '';
}

const fileOf = (name: string): string => name.replace(':', '-');

test.each(VIEWS)('draws %s as Mermaid that parses, the same bytes each time', async (name) => {
  const text = drawn(pictureOf(SMART_CITY, name), 'mmd');
  expect(await mermaidParse(text)).toBe(name === 'matrix' ? 'block' : 'flowchart-v2');
  expect(drawn(pictureOf(SMART_CITY, name), 'mmd')).toBe(text);
  await expect(text).toMatchFileSnapshot(`golden/${fileOf(name)}.mmd`);
});

test.each(['matrix', 'integrations'])('writes %s as Markdown with the picture in words', async (name) => {
  await expect(drawn(pictureOf(SMART_CITY, name, { lang: 'en' }), 'md')).toMatchFileSnapshot(`golden/${name}.md`);
});

test('a model with nothing in it is still a picture', async () => {
  for (const name of VIEWS.slice(0, 3)) {
    const picture = pictureOf('datasets: {}', name);
    await mermaidParse(drawn(picture, 'mmd'));
    expect(drawn(picture, 'md')).toContain('# ');
    if (name === 'matrix') expect(elementsOfXml(drawn(picture, 'svg'))).toContain('svg');
  }
});

test('nasty names stay names in every view and language of pictures', async () => {
  const projects = Object.fromEntries(
    NASTY_LABELS.map((label, index) => [
      `p-${index}`,
      {
        name: label.replaceAll(/[\uD800-\uDFFF]/gu, '?') || '?',
        domain: 'health',
        layer: 'apps',
        dependsOn: [`p-${(index + 1) % NASTY_LABELS.length}`],
      },
    ]),
  );
  const model = { domains: { health: { name: 'end "]' } }, layers: { apps: { name: '<b>%%{init}%%' } }, projects };
  const graph = graphOf(JSON.stringify(model));
  for (const name of VIEWS) {
    const built = buildView(graph, name, { lang: 'vi', maxNodes: 100, title: '---\nconfig: "x" %%{init: {}}%%' });
    if ('problem' in built) throw new Error(built.problem.en);
    await mermaidParse(drawn(built.picture, 'mmd'));
    const markdown = drawn(built.picture, 'md');
    expect(markdown.match(/```/g)).toHaveLength(2);
    expect(markdown.split('```')[2]).not.toMatch(/<(script|img|!--)/);
  }
});

test.each(VIEWS.slice(0, 3))(
  '%s of 2,000 projects stays below Mermaid’s limits and says what was folded',
  async (name) => {
    const graph = graphOf(largeCity(2000, 40));
    const built = buildView(graph, name, { lang: 'vi', maxNodes: 500 });
    if ('problem' in built) throw new Error(built.problem.en);
    const drawing = renderers.find(({ format }) => format === 'mmd')?.render(built.picture)[0];
    expect(drawing?.text.length).toBeLessThan(50_000);
    expect(drawing?.text.match(/ (-->|-\.->|-\.-x)/g)?.length ?? 0).toBeLessThan(500);
    expect(drawing?.leftOut.join()).toContain('gộp');
    await mermaidParse(drawing?.text ?? '');
  },
);

test('a flow that is too large however it was made is cut, and says so', async () => {
  const base = pictureOf(SMART_CITY, 'integrations');
  if (base.kind !== 'flow') throw new Error('not a flow');
  const [node] = base.nodes;
  if (node === undefined) throw new Error('no node');
  const nodes = Array.from({ length: 2000 }, (_, index) => ({
    ...node,
    id: `n-${index}`,
    group: `g-${index}`,
    label: '#'.repeat(300),
  }));
  const edges = nodes
    .slice(1)
    .map(({ id }) => ({ from: 'n-0', to: id, label: '"'.repeat(50), style: 'solid' as const, finding: null }));
  const groups = nodes.map(({ group }) => ({ id: group, label: ';'.repeat(99) }));
  const huge: FlowView = { ...base, nodes, edges, groups };
  const drawing = mermaidFlowchart(huge);
  expect(drawing.text.length).toBeLessThan(50_000);
  expect(drawing.leftOut).toContain('1800 ô không vẽ: quá lớn với Mermaid');
  await mermaidParse(drawing.text);
});
