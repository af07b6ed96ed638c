import { expect, test } from 'vitest';
import { createPositions } from './positions.ts';

test.each([3, 49, 50, 400])('the first place of an id in a list of %i, 0 where it is not', (length) => {
  const ids = Array.from({ length }, (_, at) => `du-lieu-${at % Math.ceil(length / 2)}`);
  const positionOf = createPositions();
  for (const id of new Set(ids)) expect(positionOf(ids, id)).toBe(ids.indexOf(id));
  expect(positionOf(ids, 'khac')).toBe(0);
  expect(positionOf(undefined, 'khac')).toBe(0);
});
