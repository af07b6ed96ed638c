import { z } from 'zod';
import { key } from './element.ts';
import { ref } from './id.ts';

/** The keys by which a system or project says what it builds on, so that it is no second investment in the same. */
export const buildsOn = {
  reuses: key(
    z.array(ref('systems', 'projects', 'components')).optional(),
    'What it builds on instead of building again.',
    'Dùng lại hệ thống, thành phần nào.',
  ),
  inherits: key(
    z.array(ref('systems', 'projects', 'components')).optional(),
    'What it takes over and carries on.',
    'Kế thừa hệ thống, thành phần nào.',
  ),
};
