import { z } from 'zod';
import { element, key } from './element.ts';
import { text } from './text.ts';

/** A citable passage of a law or framework. */
export const clause = element({
  article: key(z.string().min(1).optional(), 'Article, clause, point.', 'Điều, khoản, điểm.'),
  text: key(text.optional(), 'What it says, in short.', 'Nội dung tóm tắt.'),
});

export type Clause = z.infer<typeof clause>;
