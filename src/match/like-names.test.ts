import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeNames } from './like-names.ts';

/** Names of a model that no glossary knows, beside which others are rare or frequent. */
const OTHERS = ['vien bao ton sinh vat bien', 'so dang ky hien vat', 'lich bieu dien rong', 'kho mau dat hiem'];

function leaderOf(names: readonly string[], name: string): string | undefined {
  return likeNames([...OTHERS, ...names]).leaders.get(name);
}

test.each([
  ['a word more', 'nuoi ong lay mat rung tram', 'nuoi ong lay mat rung tram som'],
  ['a slip in a rare word', 'nuoi ong lay mat rung tram', 'nuoi ong lay mat rungg tram'],
  ['marks that only one has', "nuôi ong lây' mât. rưng` tram`", "nuôi ong lây' mât. rưng` tram"],
])('%s keeps two names together', (_, first, second) => {
  expect(leaderOf([first, second], second)).toBe(leaderOf([first, second], first));
});

test.each([
  ['another thing', 'nuoi ong lay mat rung tram', 'nuoi ca long tren ho chua'],
  ['another number', 'nha van hoa khu pho so 12', 'nha van hoa khu pho so 13'],
  ['one word in common', 'dau gia bien dep', 'dau gia rung tram'],
])('%s keeps two names apart', (_, first, second) => {
  expect(leaderOf([first, second], second)).not.toBe(leaderOf([first, second], first));
});

test('a chain of likenesses is no group: each is held against the first', () => {
  const chain = [
    'a1 b1 c1 d1 e1 f1',
    'b1 c1 d1 e1 f1 g1',
    'c1 d1 e1 f1 g1 h1',
    'd1 e1 f1 g1 h1 i1',
    'e1 f1 g1 h1 i1 j1',
  ];
  const { leaders } = likeNames([...OTHERS, ...chain]);
  expect(leaders.get(chain[0] ?? '')).not.toBe(leaders.get(chain[4] ?? ''));
});

test('every name has a leader that leads itself, whatever the order', () => {
  const word = fc.constantFrom('ong', 'mat', 'rung', 'tram', 'ho', 'chua', 'ca', 'long', '12', '13');
  const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 40 }), (names) => {
      const { leaders } = likeNames(names);
      for (const leader of leaders.values()) expect(leaders.get(leader)).toBe(leader);
      expect([...likeNames(names.toReversed()).leaders].sort()).toEqual([...leaders].sort());
    }),
  );
});

test('what is made of words that all others have is counted, not searched', () => {
  const names = Array.from({ length: 300 }, (_, at) => `ban tin xa ${at + 1000}`);
  expect(likeNames([...names, 'ban tin xa']).notSearched).toBe(1);
});
