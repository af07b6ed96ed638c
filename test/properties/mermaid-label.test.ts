import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, shorten } from '../../src/render/clean-text.ts';
import { frontMatterText, mermaidText } from '../../src/render/mermaid-text.ts';
import { drawnText, mermaidParse, NASTY_LABELS } from '../mermaid-parse.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...NASTY_LABELS),
);

function diagramOf(label: string): string {
  return `flowchart LR\n  n_0["${label}"]\n  n_1("${label}")\n  subgraph g_0["${label}"]\n    n_2[["${label}"]]\n  end\n  n_0 -->|"${label}"| n_2\n`;
}

/** What a label must look like when drawn. */
function expected(text: string): string {
  return (
    shorten(cleanText(text), 160)
      .split('\n')
      .map((line) => line.trim())
      .join('\n') || '\u00A0'
  );
}

test.each(NASTY_LABELS)('the label %j is drawn as written', async (label) => {
  const escaped = mermaidText(label);
  expect(drawnText(escaped)).toBe(expected(label));
  expect(await mermaidParse(diagramOf(escaped))).toBe('flowchart-v2');
  expect(await mermaidParse(`block-beta\n  columns 1\n  n_0["${escaped}"]\n  n_1("${escaped}")\n`)).toBe('block');
});

test('any text is a label that Mermaid parses and draws as written', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const escaped = mermaidText(text);
      expect(escaped.replaceAll('<br/>', '')).not.toMatch(/["`<>]/);
      expect(drawnText(escaped)).toBe(expected(text));
      await mermaidParse(diagramOf(escaped));
    }),
    { numRuns: 100 },
  );
});

test('any text is a title of a diagram', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const title = frontMatterText(text);
      expect(
        JSON.parse(
          title.replaceAll(/\\U([0-9a-f]{8})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
        ),
      ).toBe(cleanText(text).replaceAll('\n', ' '));
      await mermaidParse(`---\ntitle: ${title}\n---\nflowchart LR\n  n_0["x"]\n`);
    }),
    { numRuns: 100 },
  );
});
