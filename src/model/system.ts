import { z } from 'zod';
import { buildsOn } from './builds-on.ts';
import { date } from './date.ts';
import { element, key } from './element.ts';
import { ref } from './id.ts';

const SYSTEM_KINDS = [
  'application',
  'platform',
  'datastore',
  'infrastructure',
  'device',
  'channel',
  'service',
] as const;
const SYSTEM_STATUSES = [
  'planned',
  'building',
  'pilot',
  'live',
  'upgrading',
  'merging',
  'retiring',
  'retired',
  'unknown',
] as const;
const SHARING = ['national', 'ministry', 'province', 'internal', 'own', 'unknown', 'n/a'] as const;

/** `area: dong-ha` or `area: [dong-ha, cam-lo]`. */
export const areas = z.union([ref('areas'), z.array(ref('areas'))]).meta({
  expects: { en: 'the id of an area, or a list of them', vi: 'mã của một địa bàn, hoặc danh sách mã' },
});

/** A thing that runs or will run. */
export const system = element({
  kind: key(z.enum(SYSTEM_KINDS).optional(), 'What sort of thing it is.', 'Loại hệ thống.'),
  layer: key(ref('layers').optional(), 'The layer of a framework it stands in.', 'Lớp của khung kiến trúc.'),
  domain: key(ref('domains').optional(), 'The domain it serves.', 'Lĩnh vực phục vụ.'),
  realizes: key(
    z.array(ref('components')).optional(),
    'The reference components it provides: the function, which decides what is a duplicate.',
    'Thành phần tham chiếu mà nó cung cấp: chức năng, căn cứ để xét trùng lặp.',
  ),
  owner: key(ref('organizations').optional(), 'Who answers for it.', 'Cơ quan chủ quản.'),
  operator: key(ref('organizations').optional(), 'Who runs it.', 'Đơn vị vận hành.'),
  area: key(areas.optional(), 'Where it serves.', 'Địa bàn phục vụ.'),
  status: key(z.enum(SYSTEM_STATUSES).optional(), 'Where it stands in its life.', 'Tình trạng.'),
  lifecycle: key(
    z.strictObject({ planned: date.optional(), live: date.optional(), retired: date.optional() }).optional(),
    'When it was planned, goes live and is retired.',
    'Các mốc: dự kiến, vận hành, dừng.',
  ),
  masters: key(
    z.array(ref('datasets')).optional(),
    'The data sets of which it is THE source.',
    'Dữ liệu mà nó là nguồn gốc duy nhất.',
  ),
  reads: key(z.array(ref('datasets')).optional(), 'The data sets it needs from others.', 'Dữ liệu nó cần từ nơi khác.'),
  securityLevel: key(
    z
      .union([z.int().min(1).max(5), z.literal('unknown'), z.literal('n/a')])
      .optional()
      .meta({
        expects: { en: 'a level from 1 to 5, unknown or n/a', vi: 'cấp độ từ 1 đến 5, unknown hoặc n/a' },
      }),
    'Information-security level 1 to 5; `unknown` is not `n/a`.',
    'Cấp độ an toàn 1 đến 5; `unknown` (chưa xác định) khác `n/a` (không áp dụng).',
  ),
  sharing: key(z.enum(SHARING).optional(), 'Who may use it.', 'Phạm vi dùng chung.'),
  partOf: key(z.array(ref('systems')).optional(), 'The systems it is a part of.', 'Là một phần của hệ thống nào.'),
  replaces: key(
    z.array(ref('systems', 'projects')).optional(),
    'What it takes the place of.',
    'Thay thế hệ thống nào.',
  ),
  ...buildsOn,
});

export type System = z.infer<typeof system>;
