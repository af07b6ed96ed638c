import { z } from 'zod';

const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const words = z.string().min(1);

/** Free text: a string in the workspace's language, or one string per language code. */
export const text = z.union([words, z.record(language, words)]).meta({
  expects: {
    en: 'text (numbers in quotes), or one text per language such as { vi: …, en: … }',
    vi: 'chuỗi chữ (số thì đặt trong dấu nháy), hoặc mỗi ngôn ngữ một chuỗi như { vi: …, en: … }',
  },
});

export type Text = z.infer<typeof text>;

/** Where a fact comes from, and how far that was verified. */
export const source = z
  .union([
    words,
    z.strictObject({
      document: words.optional(),
      part: words.optional(),
      issued: words.optional(),
      issuer: words.optional(),
      url: words.optional(),
      verification: text.optional(),
      note: words.optional(),
    }),
  ])
  .meta({
    expects: {
      en: 'text, or { document, part, issued, issuer, url, verification, note }',
      vi: 'chuỗi chữ, hoặc { document, part, issued, issuer, url, verification, note }',
    },
  });

export type Source = z.infer<typeof source>;

/** The text in a language: that language, else English, else Vietnamese, else the first there is. */
export function textIn(value: Text | undefined, lang: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return value[lang] ?? value['en'] ?? value['vi'] ?? Object.values(value)[0];
}

/** Every wording of a text, in the order written. */
export function wordings(value: Text | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : Object.values(value);
}
