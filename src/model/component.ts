import { z } from 'zod';
import { TIERS } from './area.ts';
import { element, key } from './element.ts';
import { ref } from './id.ts';
import { text } from './text.ts';

const REQUIREMENTS = ['required', 'expected', 'optional', 'conditional', 'use-higher-tier', 'catch-all'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** A reference component: a function that a framework foresees (TOGAF: architecture building block). */
export const component = element({
  layer: key(ref('layers').optional(), 'The layer it stands in.', 'Lớp của khung.'),
  tier: key(z.enum(TIERS).optional(), 'The tier that provides it.', 'Cấp cung cấp.'),
  code: key(z.string().min(1).optional(), 'The official code.', 'Mã chính thức.'),
  requirement: key(
    z.enum(REQUIREMENTS).optional(),
    'How binding it is. `use-higher-tier` and `catch-all` are never missing.',
    'Mức độ yêu cầu. `use-higher-tier` (dùng của cấp trên) và `catch-all` (thành phần khác) không bao giờ tính là thiếu.',
  ),
  shelf: key(
    z.boolean().optional(),
    'true: a place for systems of many functions (“systems of the departments”); standing on it together makes no duplicate.',
    'true: ngăn chứa hệ thống thuộc nhiều chức năng (“hệ thống của các sở, ngành”); cùng thuộc ngăn này không phải là trùng lặp.',
  ),
  exclusive: key(
    z.boolean().optional(),
    'true: nobody else may build it again.',
    'true: nơi khác không được xây dựng lại.',
  ),
  status: key(z.enum(['planned', 'in-operation', 'unknown']).optional(), 'Whether it runs.', 'Tình trạng vận hành.'),
  provider: key(text.optional(), 'Who provides it.', 'Cơ quan chủ quản, cung cấp.'),
  counterparts: key(
    z.array(ref('components')).optional(),
    'Components of the same kind that a lower tier may have beside it.',
    'Thành phần cùng loại mà cấp dưới được phép có.',
  ),
  aliases: key(z.array(z.string().min(1)).optional(), 'Other names of it.', 'Tên gọi khác.'),
});

export type Component = z.infer<typeof component>;
