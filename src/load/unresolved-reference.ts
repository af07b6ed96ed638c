import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Message } from '../diagnostic/message.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { Element } from '../model/architecture.ts';
import type { CollectionName } from '../model/collection-name.ts';
import { NOUNS } from '../model/collections.ts';
import type { ReferenceKey } from '../model/reference-keys.ts';
import type { PathPart } from './find-range.ts';
import type { Locator } from './locator.ts';
import { didYouMean, problem } from './problem.ts';

export type ReferencePlace = { readonly element: Element; readonly path: readonly PathPart[] };

/** So many further references to a framework that is not in use are shown with their places. */
const SHOWN = 5;

/** References into a framework that is not in use have one cause, so they are one finding. */
export function notInUse(
  framework: string,
  places: readonly ReferencePlace[],
  inUse: readonly string[],
  locator: Locator,
): Diagnostic {
  const [first, ...others] = places;
  const near = inUse.find((id) => id.startsWith(framework)) ?? suggest(framework, inUse);
  const count = places.length;
  return problem({
    code: 'load/unknown-reference',
    message: {
      en: `${count === 1 ? 'this reference names' : `${count} references name`} the framework “${framework}”, which is not in use`,
      vi: `${count === 1 ? 'tham chiếu này' : `${count} tham chiếu`} nêu khung “${framework}”, nhưng khung này chưa được dùng`,
    },
    place: first === undefined ? locator.range('', 0, 0) : locator.element(first.element, first.path),
    element: first?.element.id,
    field: `framework:${framework}`,
    help: didYouMean(near) ?? {
      en: `Add it in qtsc.yaml: uses: [${[...inUse, framework].join(', ')}]`,
      vi: `Thêm vào qtsc.yaml: uses: [${[...inUse, framework].join(', ')}]`,
    },
    related: others.slice(0, SHOWN).map(({ element, path }) => ({
      message: { en: 'also named here', vi: 'cũng nêu ở đây' },
      place: locator.element(element, path),
      element: element.id,
    })),
  });
}

type Unresolved = {
  readonly element: Element;
  readonly key: ReferenceKey;
  readonly written: string;
  readonly target: Element | readonly Element[] | undefined;
  readonly path: readonly PathPart[];
  readonly locator: Locator;
  readonly near: (word: string, key: ReferenceKey) => string | undefined;
};

/** A reference that names nothing, too much, or the wrong kind of thing. */
export function unresolved({ element, key, written, target, path, locator, near }: Unresolved): Diagnostic {
  const base = { place: locator.element(element, path), element: element.id, field: `${path.join('.')}:${written}` };
  if (target === undefined) {
    return problem({
      ...base,
      code: 'load/unknown-reference',
      message: {
        en: `${key.name}: nothing is called “${written}”`,
        vi: `${key.name}: không có phần tử nào mang mã “${written}”`,
      },
      help: didYouMean(near(written, key)) ?? wanted(key.refersTo),
    });
  }
  if (!('id' in target)) {
    const ids = target.map(({ id }) => id).join(', ');
    return problem({
      ...base,
      code: 'load/ambiguous-reference',
      message: { en: `${key.name}: “${written}” can mean ${ids}`, vi: `${key.name}: “${written}” có thể là ${ids}` },
      help: { en: 'Write the full id.', vi: 'Hãy viết mã đầy đủ.' },
    });
  }
  const is = NOUNS[target.collection];
  return problem({
    ...base,
    code: 'load/wrong-reference',
    message: {
      en: `${key.name}: “${written}” is ${article(is.en)} ${is.en}`,
      vi: `${key.name}: “${written}” là ${is.vi}`,
    },
    help: wanted(key.refersTo),
    related: [
      {
        message: { en: 'defined here', vi: 'được định nghĩa ở đây' },
        place: locator.element(target),
        element: target.id,
      },
    ],
  });
}

function wanted(refersTo: readonly CollectionName[]): Message | undefined {
  if (refersTo.length > 5) return undefined;
  return {
    en: `This key names: ${refersTo.map((name) => NOUNS[name].en).join(', ')}.`,
    vi: `Khóa này nhận: ${refersTo.map((name) => NOUNS[name].vi).join(', ')}.`,
  };
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
