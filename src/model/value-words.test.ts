import { expect, test } from 'vitest';
import { VALUE_WORDS, valueWord } from './value-words.ts';

test('two words of one key are called by two names, in both languages', () => {
  for (const keys of Object.values(VALUE_WORDS)) {
    for (const words of Object.values(
      keys as Readonly<Record<string, Readonly<Record<string, { en: string; vi: string }>>>>,
    )) {
      for (const lang of ['en', 'vi'] as const) {
        const called = Object.values(words).map((word) => word[lang]);
        expect(called).not.toContain('');
        expect(new Set(called).size).toBe(called.length);
      }
    }
  }
});

test('a value that is no word of its key has none', () => {
  expect(valueWord('projects', 'status', 'running')?.vi).toBe('đang thực hiện');
  expect(valueWord('systems', 'securityLevel', 3)).toBeUndefined();
  expect(valueWord('systems', 'securityLevel', 'n/a')?.vi).toBe('không áp dụng');
  expect(valueWord('projects', 'name', 'running')).toBeUndefined();
  expect(valueWord('goals', 'status', 'running')).toBeUndefined();
  expect(valueWord('projects', 'constructor', 'name')).toBeUndefined();
  expect(valueWord('projects', 'status', 'toString')).toBeUndefined();
});
