import { resolve } from 'node:path';
import type { Diagnostic, Message, Report, Severity } from '../../index.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { print, wantsColor } from '../print.ts';
import { LANG, OUTPUT, PATH_ARGUMENT, TODAY } from '../shared-options.ts';
import { usageError } from '../usage-error.ts';
import { writeWhole } from '../write-result.ts';

export const validate: Command = {
  name: 'validate',
  arguments: [PATH_ARGUMENT],
  options: [
    {
      flags: '-f, --format <format>',
      isRepeatable: true,
      about: {
        en: 'pretty (default) or json; may be repeated, and json:file writes to a file',
        vi: 'pretty (mặc định) hoặc json; lặp lại được, json:tệp để ghi ra tệp',
      },
    },
    OUTPUT,
    {
      flags: '--fail-on <severity>',
      choices: ['error', 'warning', 'info'],
      about: {
        en: 'exit with 1 from this severity on (default: error)',
        vi: 'mã thoát 1 từ mức này trở lên (mặc định: error)',
      },
    },
    {
      flags: '--max-warnings <number>',
      about: { en: 'exit with 1 when there are more warnings', vi: 'mã thoát 1 khi số cảnh báo vượt quá' },
    },
    {
      flags: '--schema-only',
      about: { en: 'stop before the rules', vi: 'chỉ kiểm tra cú pháp, cấu trúc, tham chiếu; không chạy quy tắc' },
    },
    LANG,
    TODAY,
  ],
  summary: {
    en: 'check a workspace: syntax, structure, references, then every rule',
    vi: 'kiểm tra không gian làm việc: cú pháp, cấu trúc, tham chiếu, rồi mọi quy tắc',
  },
  async run(call) {
    const { io, options, args } = call;
    const qtsc = await import('../../index.ts');
    const { dayOption, openWorkspace } = await import('../open-workspace.ts');
    const targets = readFormats(options['format'], Object.keys(qtsc.reporters));
    const maxWarnings = countOption(options['maxWarnings']);
    const today = dayOption(options['today'], '--today') ?? io.today();

    const { lang, loaded, graph, diagnostics, only, pathOf } = await openWorkspace(call, args[0]);
    const { locator } = loaded;
    const checked =
      options['schemaOnly'] === true
        ? { diagnostics: [], waived: [] }
        : qtsc.runRules({ graph, packs: qtsc.packs, locator, today });
    const isWanted = ({ place }: Diagnostic): boolean => only === undefined || place?.file === only;
    const findings = [...diagnostics, ...checked.diagnostics].filter(isWanted).sort(qtsc.compareDiagnostics);
    const waived = checked.waived.filter(isWanted).length;
    const report: Report = { diagnostics: findings, summary: qtsc.summarize(findings, waived) };

    for (const { format, file } of targets) {
      const reporter = qtsc.reporters[format];
      if (reporter === undefined) continue;
      const color = file === undefined && options['output'] === undefined && wantsColor(call);
      const text = reporter(report, { lang, color, textOf: locator.text, pathOf });
      if (file === undefined) print(call, text);
      else writeWhole(resolve(io.cwd, file), text);
    }
    if (report.summary.warning > maxWarnings) io.stderr.write(`${tooManyWarnings(report, maxWarnings)[lang]}\n`);
    return exitCode(report, failOn(options['failOn']), maxWarnings, qtsc.atLeast);
  },
};

function tooManyWarnings({ summary: { warning } }: Report, most: number): Message {
  return {
    en: `qtsc: ${warning === 1 ? '1 warning' : `${warning} warnings`}, more than --max-warnings ${most}`,
    vi: `qtsc: ${warning} cảnh báo, vượt --max-warnings ${most}`,
  };
}

type Target = { readonly format: string; readonly file: string | undefined };

/** `-f json:out.json` → a format and where it goes; one result at most goes to standard output. */
function readFormats(option: unknown, known: readonly string[]): readonly Target[] {
  const written = Array.isArray(option) ? option.map(String) : ['pretty'];
  const targets = written.map((text): Target => {
    const colon = text.indexOf(':');
    const format = colon < 0 ? text : text.slice(0, colon);
    if (!known.includes(format)) {
      throw usageError(
        `there is no format “${format}”; known: ${known.join(', ')}`,
        `không có định dạng “${format}”; hiện có: ${known.join(', ')}`,
      );
    }
    return { format, file: colon < 0 ? undefined : text.slice(colon + 1) };
  });
  if (targets.filter(({ file }) => file === undefined).length > 1) {
    throw usageError(
      'only one format can go to standard output; write the others as format:file',
      'chỉ một định dạng được in ra màn hình; các định dạng khác viết dạng format:tệp',
    );
  }
  return targets;
}

function countOption(option: unknown): number {
  if (option === undefined) return Number.POSITIVE_INFINITY;
  const count = Number(option);
  if (!Number.isInteger(count) || count < 0)
    throw usageError('--max-warnings takes a whole number', '--max-warnings nhận một số nguyên');
  return count;
}

function failOn(option: unknown): Severity {
  return option === 'warning' || option === 'info' ? option : 'error';
}

function exitCode(
  { diagnostics, summary }: Report,
  threshold: Severity,
  maxWarnings: number,
  atLeast: (a: Severity, b: Severity) => boolean,
): number {
  const fails = diagnostics.some(({ severity }) => atLeast(severity, threshold)) || summary.warning > maxWarnings;
  return fails ? EXIT.findings : EXIT.ok;
}
