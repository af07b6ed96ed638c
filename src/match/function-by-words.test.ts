import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { functionByWords } from './function-by-words.ts';
import { createLexicon } from './lexicon.ts';
import { readMeaning } from './meaning.ts';

const { architecture } = graphOf(`systems: {}`);
const LEXICON = createLexicon(architecture.glossary, undefined);

function spoken(name: string, description: string): readonly [string, ...string[]] | undefined {
  const found = functionByWords(
    [readMeaning(name, LEXICON)],
    description === '' ? null : readMeaning(description, LEXICON),
  );
  return found === undefined ? undefined : [found.concept.entry.capability ?? '', ...found.words];
}

test('words of the name and of the description together say what neither names', () => {
  expect(spoken('Phần mềm công văn đi, đến của xã', 'Theo dõi công văn và trình ký nội bộ.')).toEqual([
    'document_management',
    ...['công văn', 'trình ký'],
  ]);
});

test('one word is not enough, and two functions that are spoken for alike are none', () => {
  expect(spoken('Phần mềm công văn của xã', '')).toBeUndefined();
  expect(spoken('Công văn và sạp, tiểu thương', 'Trình ký; thu phí tiểu thương.')).toBeUndefined();
});

test('what is only used is not spoken for', () => {
  expect(spoken('Máy quét của xã', 'Kết nối hệ thống công văn, trình ký, bút phê, văn thư.')).toBeUndefined();
});
