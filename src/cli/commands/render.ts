import { join, resolve } from 'node:path';
import type { Call, Command } from '../command.ts';
import type { NamedDrawing } from '../draw-views.ts';
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
    const { runRules, packs } = await import('../../index.ts');
    const { dayOption, openWorkspace } = await import('../open-workspace.ts');
    const { warnOfErrors } = await import('../warn-of-errors.ts');
    const { drawViews } = await import('../draw-views.ts');
    const today = dayOption(options['today'], '--today') ?? io.today();
    const request = {
      views: listOption(options['view'], ['matrix']),
      formats: listOption(options['format']),
      scope: scopeOf(options),
      at: typeof options['at'] === 'string' ? options['at'] : undefined,
      maxNodes: maxNodesOption(options['maxNodes']),
    };
    const opened = await openWorkspace(call, args[0]);
    warnOfErrors(call, opened);
    const { graph, loaded } = opened;
    const wantsFindings = options['findings'] !== false;
    const checked = wantsFindings ? runRules({ graph, packs, locator: loaded.locator, today }).diagnostics : undefined;
    const drawings = drawViews(opened, request, checked);
    write(call, drawings);
    for (const statement of new Set(drawings.flatMap(({ leftOut }) => leftOut)))
      io.stderr.write(`qtsc: ${statement}\n`);
    return EXIT.ok;
  },
};

/** To the file or folder that `-o` names, and their paths to stderr; a single picture else to standard output. */
function write({ io, options }: Call, drawings: readonly NamedDrawing[]): void {
  const output = options['output'];
  if (typeof output !== 'string') {
    if (drawings.length > 1) {
      const count = drawings.length;
      throw usageError(`${count} pictures: name a folder with -o`, `có ${count} hình: hãy nêu thư mục bằng -o`);
    }
    io.stdout.write(drawings[0]?.text ?? '');
    return;
  }
  const isFile = /\.(svg|mmd|md)$/.test(output) && drawings.length === 1;
  for (const { file, text } of drawings) {
    const path = isFile ? output : join(output, file);
    writeWhole(resolve(io.cwd, path), text);
    io.stderr.write(`${path.replaceAll('\\', '/')}\n`);
  }
}

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
