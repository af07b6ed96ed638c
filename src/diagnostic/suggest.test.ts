import { expect, test } from 'vitest';
import { suggest } from './suggest.ts';

const keys = ['name', 'owner', 'operator', 'securityLevel', 'reads', 'realizes'];

test.each([
  ['nmae', 'name'],
  ['ownr', 'owner'],
  ['Owner', 'owner'],
  ['security-level', 'securityLevel'],
  ['securitylevel', 'securityLevel'],
  ['realises', 'realizes'],
  ['read', 'reads'],
])('%s was meant as %s', (word, meant) => {
  expect(suggest(word, keys)).toBe(meant);
});

test.each(['budget', 'x', '', 'colour'])('“%s” is near nothing', (word) => {
  expect(suggest(word, keys)).toBeUndefined();
});

test('of equally near words the first by code point is taken, whatever the order', () => {
  expect(suggest('dat', ['dot', 'dab'])).toBe('dab');
  expect(suggest('dat', ['dab', 'dot'])).toBe('dab');
});
