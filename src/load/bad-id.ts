import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import { WORKSPACE_ID } from '../model/id.ts';
import { asciiId } from './ascii-id.ts';
import { problem } from './problem.ts';

/** What an id should have been; for a name in Vietnamese, the same without marks. */
export function badId(id: string, kind: 'workspace' | 'framework', place: Place): Diagnostic {
  const plain = asciiId(id);
  return problem({
    code: 'load/id',
    message: { en: `“${id}” is not an id`, vi: `“${id}” không phải là mã (id) hợp lệ` },
    place,
    element: id,
    field: 'id',
    help:
      kind === 'workspace' && WORKSPACE_ID.test(plain)
        ? { en: `Write it as an id: ${plain}`, vi: `Hãy viết dưới dạng mã (id): ${plain}` }
        : {
            en: 'Ids are ASCII letters and digits joined by -.',
            vi: 'Mã gồm chữ cái không dấu và chữ số, nối bằng -.',
          },
  });
}
