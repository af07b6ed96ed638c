import type { Diagnostic, IntegrationTable, MissingLink, Picture, Severity, ViewOptions } from '../index.ts';
import { buildView, integrationTable, renderers } from '../index.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { usageError } from './usage-error.ts';

export type DrawRequest = {
  readonly views: readonly string[];
  /** Empty: SVG where it can be drawn, else Markdown. */
  readonly formats: readonly string[];
} & Pick<ViewOptions, 'scope' | 'at' | 'maxNodes'>;

export type NamedDrawing = { readonly file: string; readonly text: string; readonly leftOut: readonly string[] };

/** Every asked view in every asked format. `checked` marks what the rules found; undefined marks nothing. */
export function drawViews(
  { graph, lang }: OpenWorkspace,
  { views, formats, ...request }: DrawRequest,
  checked: readonly Diagnostic[] | undefined,
): readonly NamedDrawing[] {
  for (const format of formats) rendererOf(format);
  const options: ViewOptions = {
    ...request,
    lang,
    findings: checked === undefined ? undefined : gravest(checked),
    missingLinks: checked === undefined ? undefined : missingLinks(integrationTable(graph)),
  };
  return views.flatMap((view) => {
    const built = buildView(graph, view, options);
    if ('problem' in built) throw usageError(built.problem.en, built.problem.vi);
    const wanted = formats.length > 0 ? formats : [defaultFormat(built.picture)];
    return wanted.flatMap((format) => draw(built.picture, view, format));
  });
}

function draw(picture: Picture, view: string, format: string): readonly NamedDrawing[] {
  const renderer = rendererOf(format);
  if (!renderer.draws.includes(picture.kind)) {
    const others = renderers.filter(({ draws }) => draws.includes(picture.kind)).map((other) => other.format);
    throw usageError(
      `the view ${view} is not drawn as ${format}; it can be ${others.join(' or ')}`,
      `hình ${view} không vẽ được dạng ${format}; có thể vẽ dạng ${others.join(' hoặc ')}`,
    );
  }
  const name = picture.name.replaceAll(/[^A-Za-z0-9_-]+/g, '-');
  return renderer
    .render(picture)
    .map(({ suffix, text, leftOut }) => ({ file: `${name}${suffix}.${format}`, text, leftOut }));
}

function rendererOf(format: string): (typeof renderers)[number] {
  const renderer = renderers.find((candidate) => candidate.format === format);
  if (renderer !== undefined) return renderer;
  const known = renderers.map((candidate) => candidate.format).join(', ');
  throw usageError(
    `there is no format “${format}”; known: ${known}`,
    `không có định dạng “${format}”; hiện có: ${known}`,
  );
}

/** The matrix is drawn natively; a graph is Mermaid in Markdown. */
function defaultFormat({ kind }: Picture): string {
  return renderers.some(({ format, draws }) => format === 'svg' && draws.includes(kind)) ? 'svg' : 'md';
}

/** The gravest finding about each element: where it stands and, of one that weighs evidence, all whom it weighs. */
function gravest(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, Severity> {
  const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
  const worst = new Map<string, Severity>();
  for (const { severity, element, related, evidence } of diagnostics) {
    for (const id of evidence.length === 0 ? [element] : [element, ...related.map((entry) => entry.element)]) {
      const before = id === null ? undefined : worst.get(id);
      if (id !== null && (before === undefined || rank[severity] > rank[before])) worst.set(id, severity);
    }
  }
  return worst;
}

/** From the first master to the reader: the flow that should be there. */
function missingLinks({ missing }: IntegrationTable): readonly MissingLink[] {
  return missing.flatMap(({ masters: [master], reader }) =>
    master === undefined ? [] : [{ from: master.id, to: reader.id }],
  );
}
