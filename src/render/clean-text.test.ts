import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

test('signs that nobody sees or that turn the writing direction are left out; those that join letters stay', () => {
  expect(cleanText('Sở\u200b Y\ufeff tế\u202e\u061c\u0007')).toBe('Sở Y tế');
  expect(cleanText('👨\u200d👩\u200d👧 gia đình')).toBe('👨\u200d👩\u200d👧 gia đình');
});
