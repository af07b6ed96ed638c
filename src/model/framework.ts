import { z } from 'zod';
import { date } from './date.ts';
import { key, strictWithOwnKeys } from './element.ts';
import { frameworkId } from './id.ts';
import { source, text } from './text.ts';

/** The head of a framework file: a dated, citable catalogue. */
export const framework = strictWithOwnKeys({
  id: key(frameworkId, 'The name it is used and cited by.', 'Mã để dùng và trích dẫn.'),
  title: key(text.optional(), 'Its title.', 'Tên văn bản, khung.'),
  effective: key(
    z.strictObject({ from: date.optional(), to: date.optional(), note: z.string().min(1).optional() }).optional(),
    'From when to when it is in force.',
    'Thời gian hiệu lực.',
  ),
  source: key(
    source.optional(),
    'The document and how far its text was verified.',
    'Văn bản gốc và mức độ kiểm chứng.',
  ),
  extends: key(
    z.array(z.string().min(1)).optional(),
    'Frameworks it builds on; their elements can be named here.',
    'Các khung được kế thừa; có thể tham chiếu phần tử của chúng.',
  ),
});

export type FrameworkHead = z.infer<typeof framework>;
