import { expect, test } from 'vitest';
import { safeJson } from './safe-json.ts';

const name = 'Sở Y tế\u009b31m\u202e\ufeff\u2028\u001b \ud800 👨‍👩‍👧';

test('no sign that a terminal obeys stands in JSON, and nothing is lost', () => {
  const text = safeJson({ name });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that none gets through is the test
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\ufeff]/);
  expect(JSON.parse(text)).toEqual({ name });
});
