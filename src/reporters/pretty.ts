import { styleText } from 'node:util';
import type { Basis, Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import type { Lang, Message } from '../diagnostic/message.ts';
import type { Place } from '../diagnostic/place.ts';
import type { Summary } from '../diagnostic/summary.ts';
import type { CodeFrame } from './code-frame.ts';
import { codeFrames } from './code-frame.ts';
import { printable } from './printable.ts';
import type { Reporter, ReporterOptions } from './report.ts';

type Style = Parameters<typeof styleText>[0];

const SEVERITY: Readonly<Record<Severity, Message & { readonly style: Style }>> = {
  error: { en: 'error', vi: 'lỗi', style: ['bold', 'red'] },
  warning: { en: 'warning', vi: 'cảnh báo', style: ['bold', 'yellow'] },
  info: { en: 'info', vi: 'thông tin', style: ['bold', 'blue'] },
};

/** What a report is printed with. */
type Press = ReporterOptions & { readonly frameOf: CodeFrame; readonly paint: (style: Style, text: string) => string };

/** For people at a terminal: place, code frame, the other places, evidence, what to do, the citation. */
export const pretty: Reporter = ({ diagnostics, summary }, options) => {
  const { color, textOf } = options;
  const paint = (style: Style, text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const press: Press = { ...options, paint, frameOf: codeFrames(textOf) };
  const findings = diagnostics.map((diagnostic, index) => {
    const isRepeat = isRepeated(diagnostic, diagnostics[index - 1]);
    return finding(diagnostic, isRepeat ? { ...press, frameOf: () => [] } : press, isRepeat);
  });
  return `${[...findings, total(summary, press)].join('\n\n')}\n`;
};

/** What a framework asks for stands at one line of `qtsc.yaml`; its frame and citation are shown once, not forty times. */
function isRepeated({ code, place }: Diagnostic, before: Diagnostic | undefined): boolean {
  return before?.code === code && before.place?.file === place?.file && before.place?.line === place?.line;
}

function finding(diagnostic: Diagnostic, press: Press, isRepeat: boolean): string {
  const { code, severity, message, place, related, evidence, basis, help } = diagnostic;
  const { lang, paint } = press;
  const kind = SEVERITY[severity];
  const lines = [`${paint(kind.style, `${kind[lang]}[${code}]`)}${paint('bold', `: ${printable(message[lang])}`)}`];
  lines.push(...spot(place, press, kind.style));
  for (const entry of related) {
    const isShown = entry.place === null || (place !== null && isSamePlace(entry.place, place));
    const label = paint('bold', printable(entry.message[lang]));
    lines.push(...(isShown ? [`  ${label}`] : [`  ${label}:`, ...spot(entry.place, press, 'cyan')]));
  }
  for (const { direction, text } of evidence) {
    lines.push(`  ${direction === 'for' ? '+' : '-'} ${printable(text[lang])}`);
  }
  if (help !== null) {
    const [first = '', ...rest] = help[lang].split('\n').map(printable);
    lines.push(`  ${paint('green', `= ${HELP[lang]}:`)} ${first}`, ...rest.map((line) => `      ${line}`));
  }
  for (const cited of isRepeat ? [] : basis) {
    lines.push(`  ${paint('green', `= ${BASIS[lang]}:`)} ${printable(citation(cited, lang))}`);
  }
  return lines.join('\n');
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}

const HELP: Message = { en: 'help', vi: 'gợi ý' };
const BASIS: Message = { en: 'basis', vi: 'căn cứ' };

function citation({ framework, clause, title, verification }: Basis, lang: Lang): string {
  const name = clause === null ? framework : `${framework}/${clause}`;
  return `${name}, ${title[lang]}${verification === null ? '' : ` (${verification[lang]})`}`;
}

/** `  --> file:line:column` and the code frame below it. */
function spot(place: Place | null, { frameOf, paint, pathOf }: Press, style: Style): string[] {
  if (place === null) return [];
  const { file, line, column } = place;
  const [code, carets] = frameOf(place);
  return [
    `  ${paint('cyan', '-->')} ${printable(pathOf(file))}:${line}:${column}`,
    ...(code === undefined ? [] : [`  ${code}`]),
    ...(carets === undefined ? [] : [`  ${paint(style, carets)}`]),
  ];
}

/** The last line: how many of each; waived ones are always counted aloud. */
function total({ error, warning, info, waived }: Summary, { lang, paint }: Press): string {
  if (lang === 'vi') {
    const counts = `${error} lỗi, ${warning} cảnh báo, ${info} thông tin; ${waived} được miễn trừ`;
    return error + warning + info > 0
      ? paint('bold', counts)
      : `${paint('bold', counts)}\nKhông có phát hiện nào. Điều này không phải là chứng nhận phù hợp.`;
  }
  const counts = `${count(error, 'error')}, ${count(warning, 'warning')}, ${info} info; ${waived} waived`;
  return error + warning + info > 0
    ? paint('bold', counts)
    : `${paint('bold', counts)}\nNothing found. That is not a certificate.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
