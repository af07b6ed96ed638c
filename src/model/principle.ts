import { z } from 'zod';
import { element, key } from './element.ts';

/** What every decision must respect. */
export const principle = element({
  order: key(z.int().min(0).optional(), 'Place in the list.', 'Thứ tự.'),
});

export type Principle = z.infer<typeof principle>;
