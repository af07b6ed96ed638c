import { z } from 'zod';
import { element, key } from './element.ts';
import { ref } from './id.ts';

/** A field of activity: health, education, transport … */
export const domain = element({
  within: key(ref('domains').optional(), 'The domain it is a part of.', 'Thuộc lĩnh vực nào.'),
  order: key(z.int().min(0).optional(), 'Place in the list.', 'Thứ tự.'),
  expected: key(
    z.strictObject({ projects: z.int().min(0).optional() }).optional(),
    'What the framework expects, such as { projects: 3 }.',
    'Số lượng khung yêu cầu, như { projects: 3 }.',
  ),
  code: key(z.string().min(1).optional(), 'The official code.', 'Mã chính thức.'),
});

export type Domain = z.infer<typeof domain>;
