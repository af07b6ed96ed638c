import { z } from 'zod';
import { period } from './date.ts';
import { element, key } from './element.ts';
import { ref } from './id.ts';

export const TIERS = ['central', 'province', 'district', 'commune'] as const;
export type Tier = (typeof TIERS)[number];

const AREA_KINDS = [
  'country',
  'region',
  'province',
  'city',
  'district',
  'commune',
  'ward',
  'special-zone',
  'site',
] as const;

/** Where: a unit of a tree that changes over time by mergers and splits. */
export const area = element({
  kind: key(z.enum(AREA_KINDS).optional(), 'What sort of area it is.', 'Loại địa bàn.'),
  tier: key(
    z.enum(TIERS).optional(),
    'The tier of government; follows from `kind` when absent.',
    'Cấp chính quyền; suy ra từ `kind` khi không ghi.',
  ),
  within: key(ref('areas').optional(), 'The area it lies in.', 'Địa bàn chứa nó.'),
  valid: key(period.optional(), 'From when to when it exists.', 'Thời gian tồn tại.'),
  mergedInto: key(
    z.array(ref('areas')).optional(),
    'The areas that succeeded it.',
    'Các địa bàn kế thừa sau sáp nhập.',
  ),
  code: key(z.string().min(1).optional(), 'The official code.', 'Mã hành chính.'),
});

export type Area = z.infer<typeof area>;

/** The tier of government of an area: as stated, else as its kind implies. */
export function tierOf({ tier, kind }: Area): Tier | undefined {
  if (tier !== undefined) return tier;
  if (kind === 'country') return 'central';
  if (kind === 'province') return 'province';
  if (kind === 'city' || kind === 'district') return 'district';
  return kind === 'commune' || kind === 'ward' || kind === 'special-zone' ? 'commune' : undefined;
}
