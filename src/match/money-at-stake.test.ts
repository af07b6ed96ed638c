import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { investmentsOf } from '../graph/investments.ts';
import { moneyAtStake, sayAtStake, unknownBudgets } from './money-at-stake.ts';

const BUDGET = 'budget: { amount: 5, unit: tỷ VND }';

test.each([
  ['one that is approved', `a: { status: approved, ${BUDGET} }`, '5 tỷ VND'],
  [
    'one beside it that states no budget',
    `a: { status: approved, ${BUDGET} }, b: { status: proposed }`,
    '≥ 5 tỷ VND (1 khoản chưa ghi kinh phí)',
  ],
  ['one that says not how far it is', `a: { ${BUDGET} }`, '0–5 tỷ VND'],
  [
    'two of two currencies',
    `a: { status: running, ${BUDGET} }, b: { status: running, budget: { amount: 2, unit: million USD } }`,
    '2 triệu USD + 5 tỷ VND',
  ],
  ['only such that state none', 'a: { status: approved }, b: {}', 'chưa rõ (2 khoản chưa ghi kinh phí)'],
  [
    'a unit without an amount',
    'a: { status: approved, budget: { unit: tỷ VND } }',
    'chưa rõ (1 khoản chưa ghi kinh phí)',
  ],
  ['none but what is done', `a: { status: done, ${BUDGET} }`, null],
])('of %s', (_, projects, words) => {
  expect(sayAtStake(investmentsOf(graphOf(`projects: { ${projects} }`)))?.vi ?? null).toBe(words);
});

test('a system to come that no project delivers costs what nobody says', () => {
  const investments = investmentsOf(graphOf('systems: { a: { status: planned }, b: { status: live } }'));
  expect([moneyAtStake(investments), unknownBudgets(investments)]).toEqual([[], 1]);
});
