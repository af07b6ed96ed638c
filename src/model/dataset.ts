import { z } from 'zod';
import { element, key } from './element.ts';

/** A data entity; exactly one system is its master. */
export const dataset = element({
  classification: key(
    z.enum(['public', 'internal', 'personal', 'secret', 'unknown']).optional(),
    'How it must be handled.',
    'Phân loại dữ liệu.',
  ),
});

export type Dataset = z.infer<typeof dataset>;
