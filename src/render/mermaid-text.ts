import { cleanText, shorten } from './clean-text.ts';

/** What Mermaid, its Markdown or the browser may read as more than a letter. */
const SIGNS = /[#;"&<>`\\$*_~@{}|%:]/g;

const NO_BREAK_SPACE = '#160;';

/**
 * A text that Mermaid draws as it stands: one pass of entities by code point, `<br/>` for a line break. Only where labels
 * are HTML, which is Mermaid's default; never emit `htmlLabels: false`. Measured over 30 nasty labels.
 *
 * @example mermaidText('Hồ sơ "A"') // Hồ sơ #34;A#34;
 */
export function mermaidText(text: string, most = 160): string {
  const lines = shorten(cleanText(text), most).split('\n');
  // Nothing between quotes is a syntax error, so an empty label is a no-break space.
  return lines.map((line) => escapeLine(line.trim())).join('<br/>') || NO_BREAK_SPACE;
}

function escapeLine(line: string): string {
  return (
    line
      .replaceAll(SIGNS, entity)
      // At the start of a line Markdown would make a list of these.
      .replace(/^(\d+)\. /, '$1#46; ')
      .replace(/^[-+] /, (start) => `${entity(start.charAt(0))} `)
  );
}

function entity(sign: string): string {
  return `#${sign.codePointAt(0)};`;
}

/** A text as a quoted YAML scalar in which Mermaid finds none of its own signs. */
export function frontMatterText(text: string): string {
  const plain = cleanText(text).replaceAll('\n', ' ');
  return `"${plain.replaceAll(PERHAPS_A_SIGN, yamlEscape)}"`;
}

/** All but the letters of Vietnamese and its neighbours, digits and a few signs: their list is short, that of all letters long. */
const PERHAPS_A_SIGN = /[^A-Za-z0-9 .,()–\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF-]/gu;

function yamlEscape(sign: string): string {
  if (/[\p{L}\p{M}\p{N}]/u.test(sign)) return sign;
  const code = sign.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** `n_0`, `n_1`, …: words of Mermaid's own language are never ids, whatever the model's ids are. */
export function mermaidIds(prefix: string): (id: string) => string {
  const ids = new Map<string, string>();
  return (id) => {
    const known = ids.get(id) ?? `${prefix}_${ids.size}`;
    ids.set(id, known);
    return known;
  };
}

/** A text of this length or with more edges is not drawn: hosts show an error, and none can be told otherwise. */
export const MAX_TEXT = 50_000;
export const MAX_EDGES = 499;

const FONT = 'Be Vietnam Pro, Noto Sans, DejaVu Sans, Arial, sans-serif';

/** Layout, theme and look are always stated: their defaults differ between the Mermaid versions of the hosts. */
export function frontMatter(title: string, extra: readonly string[] = []): readonly string[] {
  return [
    '---',
    `title: ${frontMatterText(title)}`,
    'config:',
    '  layout: dagre',
    '  theme: base',
    '  look: classic',
    ...extra.map((line) => `  ${line}`),
    '  themeVariables:',
    `    fontFamily: "${FONT}"`,
    '    primaryColor: "#ffffff"',
    '    primaryTextColor: "#111827"',
    '    primaryBorderColor: "#334155"',
    '    lineColor: "#475569"',
    '    clusterBkg: "#f8fafc"',
    '    clusterBorder: "#64748b"',
    '---',
  ];
}
