import { z } from 'zod';
import { element, key } from './element.ts';
import { ref } from './id.ts';

/** A layer of an architecture, or a part that cuts across all layers. */
export const layer = element({
  within: key(ref('layers').optional(), 'The layer it is a part of.', 'Thuộc lớp nào.'),
  order: key(z.int().min(0).optional(), 'Place from the bottom up, from 1.', 'Thứ tự từ dưới lên, bắt đầu từ 1.'),
  crossCutting: key(z.boolean().optional(), 'true: concerns every layer.', 'true: xuyên suốt mọi lớp.'),
  code: key(z.string().min(1).optional(), 'The official code.', 'Mã chính thức.'),
});

export type Layer = z.infer<typeof layer>;
