import { z } from 'zod';
import { date } from './date.ts';
import { element, key } from './element.ts';
import { ref } from './id.ts';

export const VIEW_TYPES = ['matrix', 'dependencies', 'integrations', 'domain'] as const;
export type ViewType = (typeof VIEW_TYPES)[number];

/** A saved picture: what is shown, not how it is drawn. */
export const view = element({
  type: key(z.enum(VIEW_TYPES), 'What sort of picture.', 'Loại hình vẽ.'),
  scope: key(
    z
      .strictObject({
        domain: ref('domains').optional(),
        area: ref('areas').optional(),
        owner: ref('organizations').optional(),
      })
      .optional(),
    'Only what belongs to this domain, area or owner.',
    'Chỉ vẽ phần thuộc lĩnh vực, địa bàn hoặc đơn vị này.',
  ),
  at: key(date.optional(), 'The day shown.', 'Vẽ theo hiện trạng ngày này.'),
  maxNodes: key(
    z.int().min(2).max(500).optional(),
    'Above this many boxes a graph is folded or split.',
    'Vượt số ô này thì gộp hoặc tách hình.',
  ),
});

export type View = z.infer<typeof view>;
