import type { Message } from '../diagnostic/message.ts';
import { composeYaml } from '../load/compose-yaml.ts';
import type { Addition, Insertion, Refusal } from './addition.ts';
import { extendList } from './extend-list.ts';
import type { Yaml } from './find-element.ts';
import { createElementFinder } from './find-element.ts';
import { placeKey } from './place-key.ts';
import { sameButAdded } from './same-but-added.ts';

export type Edited = {
  readonly text: string;
  /** What was put in, and the line it stands on now, from 1. */
  readonly added: readonly { readonly addition: Addition; readonly line: number }[];
  readonly refused: readonly { readonly addition: Addition; readonly why: Message }[];
};

const KEY = 'realizes';
const BOM = '\uFEFF';

/**
 * Puts components into the `realizes` of elements of a file. Text is only put in: every sign that was there stays, comments,
 * quotes, line ends and all. What comes out is read again and compared; where it says anything else than before and the
 * additions, nothing is changed.
 */
export async function addRealizes(text: string, additions: readonly Addition[]): Promise<Edited> {
  const bom = text.startsWith(BOM) ? BOM : '';
  const body = text.slice(bom.length);
  const before = composeYaml(body);
  const refuseAll = (why: Message): Edited => ({
    text,
    added: [],
    refused: additions.map((addition) => ({ addition, why })),
  });
  if (before.problems.length > 0) return refuseAll(BROKEN);
  const found = findPlaces(await import('yaml'), body, additions);
  if (found === undefined) return refuseAll(UNSURE);
  const { placed, refused } = found;
  const edited = insertAll(body, placed);
  const after = composeYaml(edited.text);
  const isSound =
    after.problems.length === 0 &&
    sameButAdded(
      before.documents,
      after.documents,
      KEY,
      placed.map(({ addition }) => addition),
    );
  return isSound ? { text: bom + edited.text, added: edited.added, refused } : refuseAll(UNSURE);
}

type Placed = { readonly addition: Addition; readonly insertion: Insertion };

function findPlaces(
  yaml: Yaml,
  body: string,
  additions: readonly Addition[],
): { readonly placed: readonly Placed[]; readonly refused: Edited['refused'] } | undefined {
  const documents = yaml.parseAllDocuments(body, {
    version: '1.2',
    keepSourceTokens: true,
    // The loader has looked for doubles; looking here takes time that grows with the square of the keys.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return undefined;
  const find = createElementFinder(yaml, documents);
  const placed: Placed[] = [];
  const refused: { addition: Addition; why: Message }[] = [];
  for (const addition of additions) {
    const place = placeOf(yaml, body, find(addition), addition.ids);
    if ('refused' in place) refused.push({ addition, why: place.refused });
    else placed.push({ addition, insertion: place });
  }
  return { placed, refused };
}

function placeOf(
  yaml: Yaml,
  body: string,
  found: ReturnType<ReturnType<typeof createElementFinder>>,
  ids: readonly string[],
): Insertion | Refusal {
  if ('refused' in found) return found;
  const own = found.map.items.find(({ key }) => yaml.isScalar(key) && key.value === KEY);
  return own === undefined ? placeKey(yaml, body, found, KEY, ids) : extendList(yaml, body, own, ids);
}

function insertAll(body: string, placed: readonly Placed[]): Pick<Edited, 'text' | 'added'> {
  const parts: string[] = [];
  const added: { addition: Addition; line: number }[] = [];
  let from = 0;
  let line = 1;
  const put = (part: string): void => {
    parts.push(part);
    line += part.split('\n').length - 1;
  };
  for (const { addition, insertion } of [...placed].sort((a, b) => a.insertion.offset - b.insertion.offset)) {
    put(body.slice(from, insertion.offset));
    from = insertion.offset;
    // A line end that comes first belongs to the line before.
    const lead = /^,?\r?\n/.exec(insertion.text)?.[0] ?? '';
    put(lead);
    added.push({ addition, line });
    put(insertion.text.slice(lead.length));
  }
  put(body.slice(from));
  return { text: parts.join(''), added };
}

const BROKEN: Message = {
  en: 'the file has syntax errors; `qtsc validate` shows them',
  vi: 'tệp có lỗi cú pháp; `qtsc validate` cho biết chi tiết',
};

const UNSURE: Message = {
  en: 'the file can’t be edited without changing something else; add it by hand',
  vi: 'không thể sửa tệp mà không làm thay đổi nội dung khác; hãy thêm bằng tay',
};
