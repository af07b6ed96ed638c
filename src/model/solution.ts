import { z } from 'zod';
import { element, key } from './element.ts';
import { ref } from './id.ts';

/** An enabling measure: organisation, policy, people, money. */
export const solution = element({
  order: key(z.int().min(0).optional(), 'Place in the list.', 'Thứ tự.'),
  year: key(z.int().min(1000).max(9999).optional(), 'By when.', 'Năm thực hiện.'),
  within: key(ref('solutions').optional(), 'The measure it is a part of.', 'Thuộc giải pháp nào.'),
  supports: key(
    z.array(ref('goals', 'solutions', 'principles')).optional(),
    'What it serves.',
    'Phục vụ mục tiêu, quan điểm nào.',
  ),
});

export type Solution = z.infer<typeof solution>;
