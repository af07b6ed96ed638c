import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { findDuplicates } from '../match/find-duplicates.ts';
import { asksWhoCarriesOn, byGravity, conclusionsOf, titleOf } from './group-facts.ts';

const MODEL = `
areas: { t: { kind: province }, a: { kind: commune, within: t }, b: { kind: commune, within: t } }
components: { payroll: { name: Pay }, queue: { name: Queues }, maps: { name: Maps } }
projects:
  q1: { realizes: [queue], area: a, status: approved, budget: { amount: 90, unit: tỷ VND } }
  q2: { realizes: [queue], area: b, status: approved, budget: { amount: 90, unit: tỷ VND } }
  p1: { realizes: [payroll], area: t, status: approved, budget: { amount: 1, unit: tỷ VND } }
  p2: { realizes: [payroll], area: t, status: approved, budget: { amount: 1, unit: tỷ VND } }
  m1: { realizes: [maps], area: t, status: approved, budget: { amount: 4, unit: tỷ VND } }
  m2: { realizes: [maps], area: t, status: approved, budget: { amount: 4, unit: tỷ VND } }`;

test('the gravest groups come first, of those the dearest', () => {
  const groups = byGravity(findDuplicates(graphOf(MODEL)).groups);
  expect(groups.map((group) => titleOf(group).title.en)).toEqual(['Maps', 'Pay', 'Queues']);
});

test('what all run already is to be consolidated, and who carries on is a question', () => {
  const model =
    'components: { maps: {} }\nsystems: { a: { realizes: [maps], status: live }, b: { realizes: [maps], status: live } }';
  const [group] = findDuplicates(graphOf(model)).groups;
  if (group === undefined) throw new Error('no group');
  expect(conclusionsOf(group)).toMatchObject([{ verdict: 'duplicate', ask: { en: 'consolidate: all of them run' } }]);
  expect(asksWhoCarriesOn(group)).toBe(true);
});

test('members that share only a national platform are called after it, and are not held against each other', () => {
  const model = 'projects: { a: { realizes: [qd1132-2026/NP-B44], status: done } }';
  const [group] = findDuplicates(graphOf(model, ['qd1132-2026'])).groups;
  if (group === undefined) throw new Error('no group');
  expect(titleOf(group).component?.id).toBe('qd1132-2026/NP-B44');
  expect(conclusionsOf(group)[0]?.ask.en).toContain('plan the move');
  expect(asksWhoCarriesOn(group)).toBe(false);
});
