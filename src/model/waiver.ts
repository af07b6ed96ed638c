import { z } from 'zod';
import { COLLECTION_NAMES } from './collection-name.ts';
import { date } from './date.ts';
import { element, key } from './element.ts';
import { ref } from './id.ts';

const anything = ref(...COLLECTION_NAMES);

/** A governed exception: somebody decided, for a reason, until a day, that a finding stands. */
export const waiver = element({
  rule: key(
    z.string().min(1),
    'The rule it sets aside, such as core/orphan.',
    'Quy tắc được miễn trừ, như core/orphan.',
  ),
  target: key(
    z
      .union([anything, z.array(anything).min(1)])
      .meta({ expects: { en: 'an id, or a list of ids', vi: 'một mã, hoặc danh sách mã' } }),
    'The elements it holds for.',
    'Phần tử được áp dụng miễn trừ.',
  ),
  reason: key(z.string().min(1), 'Why.', 'Lý do.'),
  approvedBy: key(z.string().min(1), 'Who decided.', 'Người, cơ quan phê duyệt.'),
  expires: key(date, 'The last day it holds.', 'Ngày cuối còn hiệu lực.'),
});

export type Waiver = z.infer<typeof waiver>;
