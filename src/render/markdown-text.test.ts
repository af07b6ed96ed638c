import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';
import { markdownText } from './markdown-text.ts';

const HOSTILE = [
  'Cổng | trang <script>alert(1)</script>',
  '`x` ``y`` \\` \\\\',
  'dòng một\n\n# dòng hai\r\n- dòng ba',
  '[bấm](javascript:alert(1)) ![x](http://e.vn/p.png) <http://e.vn> http://e.vn www.e.vn',
  '**đậm** __đậm__ ~~bỏ~~ ==x== $x$ &lt;b&gt; &amp;',
  '\u202egnôht gnổc\u202c \u0007\u001b[2J',
  '- một',
  '+ một',
  '1. một',
  '12) một',
  '---',
  '===',
  '# một',
  '> một',
  '    mã',
  '| a |\n|---|\n| b |',
  '<!-- ẩn -->',
  '\\|',
  'a\\',
];

/** What a reader sees of a text in a cell of a table, in an item of a list and in a paragraph: no element, only words. */
function shown(text: string): readonly (string | null)[] {
  const md = markdownText(text);
  const html = marked.parse(`| a | b |\n| --- | --- |\n| ${md} | end |\n\n- ${md}\n\n${md}\n`, { async: false });
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const [cell, end] = document.querySelectorAll('td');
  expect(end?.textContent).toBe('end');
  return [cell, document.querySelector('li'), document.querySelector('body > p')].map((place) => {
    expect(place?.innerHTML.replaceAll(/<\/?p>/g, '')).not.toMatch(/<[a-z!]/i);
    return place?.textContent.trim() ?? null;
  });
}

function onOneLine(text: string): string {
  return cleanText(text)
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ');
}

test.each(HOSTILE)('%j is read as written', (text) => {
  expect(new Set(shown(text))).toEqual(new Set([onOneLine(text)]));
});

test('any text of such signs is read as written', () => {
  const signs = fc.constantFrom(...'\\`*_[]()<>#|~&$@!:/.-+=1a \n"\'{}^;%?');
  const texts = fc.array(signs, { minLength: 1, maxLength: 24 }).map((parts) => `x${parts.join('')}x`);
  fc.assert(
    fc.property(texts, (text) => {
      expect(new Set(shown(text))).toEqual(new Set([onOneLine(text)]));
    }),
    { numRuns: 1000, seed: 1765 },
  );
});
