import { join, resolve } from 'node:path';
import type { Diagnostic, IntegrationTable, MissingLink, Picture, PictureFormat, Severity } from '../../index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { AT, LANG, PATH_ARGUMENT, TODAY } from '../shared-options.ts';
import { usageError } from '../usage-error.ts';
import { writeWhole } from '../write-result.ts';

export const render: Command = {
  name: 'render',
  arguments: [PATH_ARGUMENT],
  options: [
    {
      flags: '--view <name>',
      isRepeatable: true,
      about: {
        en: 'matrix (default), dependencies, integrations, domain:<id>, or the id of a saved view; may be repeated',
        vi: 'matrix (mặc định), dependencies, integrations, domain:<mã>, hoặc mã của hình vẽ đã lưu; lặp lại được',
      },
    },
    {
      flags: '-f, --format <format>',
      isRepeatable: true,
      about: {
        en: 'svg, mmd (Mermaid) or md; may be repeated (default: svg where it can be drawn, else md)',
        vi: 'svg, mmd (Mermaid) hoặc md; lặp lại được (mặc định: svg nếu vẽ được, nếu không thì md)',
      },
    },
    {
      flags: '-o, --output <path>',
      about: {
        en: 'a folder, or a file when there is one picture (default: standard output)',
        vi: 'thư mục, hoặc tệp nếu chỉ có một hình (mặc định: in ra màn hình)',
      },
    },
    { flags: '--domain <id>', about: { en: 'only this domain', vi: 'chỉ lĩnh vực này' } },
    { flags: '--area <id>', about: { en: 'only this area', vi: 'chỉ địa bàn này' } },
    { flags: '--owner <id>', about: { en: 'only what this organization owns', vi: 'chỉ phần của đơn vị này' } },
    {
      flags: '--max-nodes <number>',
      about: { en: 'fold graphs above this many boxes (default: 25)', vi: 'gộp hình khi vượt số ô này (mặc định: 25)' },
    },
    { flags: '--no-findings', about: { en: 'do not mark what the rules found', vi: 'không đánh dấu các phát hiện' } },
    AT,
    TODAY,
    LANG,
  ],
  summary: {
    en: 'draw pictures: matrix, dependencies, integrations, one domain',
    vi: 'vẽ hình: ma trận, phụ thuộc, tích hợp, từng lĩnh vực',
  },
  async run(call) {
    const { io, options, args } = call;
    const qtsc = await import('../../index.ts');
    const { dayOption, openWorkspace } = await import('../open-workspace.ts');
    const { warnOfErrors } = await import('../warn-of-errors.ts');
    const formats = listOption(options['format']);
    const known = qtsc.renderers.map(({ format }) => format);
    for (const format of formats) {
      if (!known.some((name) => name === format)) {
        throw usageError(
          `there is no format “${format}”; known: ${known.join(', ')}`,
          `không có định dạng “${format}”; hiện có: ${known.join(', ')}`,
        );
      }
    }
    const opened = await openWorkspace(call, args[0]);
    const { graph, lang, loaded } = opened;
    warnOfErrors(call, opened);
    const today = dayOption(options['today'], '--today') ?? io.today();
    const checked =
      options['findings'] === false
        ? []
        : qtsc.runRules({ graph, packs: qtsc.packs, locator: loaded.locator, today }).diagnostics;

    const drawings: { name: string; extension: string; text: string; leftOut: readonly string[] }[] = [];
    for (const view of listOption(options['view'], ['matrix'])) {
      const built = qtsc.buildView(graph, view, {
        lang,
        scope: scopeOf(options),
        at: typeof options['at'] === 'string' ? options['at'] : undefined,
        maxNodes: maxNodesOption(options['maxNodes']),
        findings: gravest(checked),
        missingLinks: options['findings'] === false ? [] : missingLinks(qtsc.integrationTable(graph)),
      });
      if ('problem' in built) throw usageError(built.problem.en, built.problem.vi);
      for (const format of formats.length > 0 ? formats : [defaultFormat(built.picture, qtsc.renderers)]) {
        const renderer = qtsc.renderers.find((candidate) => candidate.format === format);
        if (renderer === undefined || !renderer.draws.includes(built.picture.kind)) {
          throw usageError(`the view ${view} can’t be drawn as ${format}`, `không vẽ được hình ${view} dạng ${format}`);
        }
        for (const { suffix, text, leftOut } of renderer.render(built.picture)) {
          drawings.push({
            name: `${built.picture.name.replaceAll(/[^A-Za-z0-9_-]+/g, '-')}${suffix}`,
            extension: format,
            text,
            leftOut,
          });
        }
      }
    }
    write(drawings);
    for (const statement of new Set(drawings.flatMap(({ leftOut }) => leftOut)))
      io.stderr.write(`qtsc: ${statement}\n`);
    return EXIT.ok;

    function write(all: typeof drawings): void {
      const output = options['output'];
      if (typeof output !== 'string') {
        if (all.length > 1)
          throw usageError(
            `${all.length} pictures: name a folder with -o`,
            `có ${all.length} hình: hãy nêu thư mục bằng -o`,
          );
        io.stdout.write(all[0]?.text ?? '');
        return;
      }
      const isFile = /\.(svg|mmd|md)$/.test(output) && all.length === 1;
      for (const { name, extension, text } of all) {
        const path = isFile ? output : join(output, `${name}.${extension}`);
        writeWhole(resolve(io.cwd, path), text);
        io.stderr.write(`${path.replaceAll('\\', '/')}\n`);
      }
    }
  },
};

function listOption(option: unknown, fallback: readonly string[] = []): readonly string[] {
  return Array.isArray(option) ? option.map(String) : fallback;
}

function scopeOf(
  options: Readonly<Record<string, unknown>>,
): { domain?: string; area?: string; owner?: string } | undefined {
  const scope: { domain?: string; area?: string; owner?: string } = {};
  for (const key of ['domain', 'area', 'owner'] as const) {
    const id = options[key];
    if (typeof id === 'string') scope[key] = id;
  }
  return Object.keys(scope).length === 0 ? undefined : scope;
}

function maxNodesOption(option: unknown): number | undefined {
  if (option === undefined) return undefined;
  const count = Number(option);
  if (!Number.isInteger(count) || count < 2 || count > 500)
    throw usageError('--max-nodes takes a whole number from 2 to 500', '--max-nodes nhận một số nguyên từ 2 đến 500');
  return count;
}

/** The matrix is drawn natively; a graph is Mermaid in Markdown. */
function defaultFormat(
  picture: Picture,
  renderers: readonly { format: PictureFormat; draws: readonly Picture['kind'][] }[],
): PictureFormat {
  const canDraw = renderers.some(({ format, draws }) => format === 'svg' && draws.includes(picture.kind));
  return canDraw ? 'svg' : 'md';
}

/** The gravest finding about each element: the one it stands at, and those it is named beside. */
function gravest(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, Severity> {
  const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
  const worst = new Map<string, Severity>();
  for (const { severity, element } of diagnostics) {
    if (element === null) continue;
    const before = worst.get(element);
    if (before === undefined || rank[severity] > rank[before]) worst.set(element, severity);
  }
  return worst;
}

/** From the first master to the reader: the flow that should be there. */
function missingLinks({ missing }: IntegrationTable): readonly MissingLink[] {
  return missing.flatMap(({ masters: [master], reader }) =>
    master === undefined ? [] : [{ from: master.id, to: reader.id }],
  );
}
