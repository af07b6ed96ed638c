import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const PAGE = `# core/orphan

A system stands alone.

Hệ thống đứng riêng lẻ.

## What it checks

Two lines
of text.

## Examples

\`\`\`yaml bad
## not a heading
systems: { a: {} } # here
\`\`\`

\`\`\`yaml qtsc.yaml
lang: vi
\`\`\`

\`\`\`yaml good
systems: {}
\`\`\`
`;

test('a page is title, summary, sections and examples with the workspace above them', () => {
  const page = readPage(PAGE);
  expect(page.title).toBe('core/orphan');
  expect(page.summary).toEqual({ en: 'A system stands alone.', vi: 'Hệ thống đứng riêng lẻ.' });
  expect([...page.sections.keys()]).toEqual(['What it checks', 'Examples']);
  expect(page.sections.get('What it checks')).toBe('Two lines\nof text.');
  expect(page.examples).toEqual([
    { kind: 'bad', workspace: '', text: '## not a heading\nsystems: { a: {} } # here\n' },
    { kind: 'good', workspace: 'lang: vi\n', text: 'systems: {}\n' },
  ]);
});

test('Windows line ends and an empty page are read too', () => {
  expect(readPage(PAGE.replaceAll('\n', '\r\n'))).toEqual(readPage(PAGE));
  expect(readPage('')).toEqual({ title: '', summary: { en: '', vi: '' }, sections: new Map(), examples: [] });
});
