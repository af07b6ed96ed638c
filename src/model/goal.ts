import { z } from 'zod';
import { element, key } from './element.ts';
import { ref } from './id.ts';

/** Why: what is to be reached, and by when. */
export const goal = element({
  year: key(z.int().min(1000).max(9999).optional(), 'By when.', 'Năm phải đạt.'),
  within: key(ref('goals').optional(), 'The goal it is a part of.', 'Mục tiêu cấp trên.'),
  supports: key(
    z.array(ref('goals', 'solutions', 'principles')).optional(),
    'What it serves.',
    'Phục vụ mục tiêu, quan điểm nào.',
  ),
});

export type Goal = z.infer<typeof goal>;
