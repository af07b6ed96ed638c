import { cleanText } from './clean-text.ts';

/** What Markdown or HTML may read as more than a letter; `://` and `www.` make a link of what stands around them. */
const SIGNS = /[\\`*_[\]<>#|~&$@]|:(?=\/\/)|(?<=\bwww)\./gi;

/** What begins a list, a heading or a rule at the start of a line. */
const START = /^(\s*)(?:([-+=])|(\d+)([.)])(?=\s|$))/;

/**
 * Text that Markdown prints as it stands, on one line, also in a cell of a table.
 *
 * @example markdownText('Portal | <b>new</b>') // Portal \| &lt;b\>new&lt;/b\>
 */
export function markdownText(text: string): string {
  return cleanText(text)
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(SIGNS, (sign) => (sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(
      START,
      (_, space: string, sign: string | undefined, digits: string | undefined, point: string | undefined) =>
        sign === undefined ? `${space}${digits}\\${point}` : `${space}\\${sign}`,
    );
}
