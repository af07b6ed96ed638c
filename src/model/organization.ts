import { z } from 'zod';
import { period } from './date.ts';
import { element, key } from './element.ts';
import { ref } from './id.ts';

/** Who owns, runs or pays. */
export const organization = element({
  within: key(ref('organizations').optional(), 'The organization it belongs to.', 'Đơn vị cấp trên trực tiếp.'),
  mergedInto: key(
    z.array(ref('organizations')).optional(),
    'The organizations that took over.',
    'Các đơn vị kế thừa sau sáp nhập.',
  ),
  valid: key(period.optional(), 'From when to when it exists.', 'Thời gian tồn tại.'),
});

export type Organization = z.infer<typeof organization>;
