import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CollectionName } from '../../index.ts';
import type { Call, Command } from '../command.ts';
import { AT, JSON_OR_TEXT, LANG, OUTPUT, PATH_ARGUMENT } from '../shared-options.ts';
import { usageError } from '../usage-error.ts';

export const list: Command = {
  name: 'list',
  arguments: [
    {
      name: '[collection]',
      about: {
        en: 'systems, projects, datasets … (default: how many there are of each)',
        vi: 'systems, projects, datasets … (mặc định: số lượng từng loại)',
      },
    },
    PATH_ARGUMENT,
  ],
  options: [
    {
      flags: '--where <condition>',
      isRepeatable: true,
      about: {
        en: 'only those whose key has this value, such as owner=doh or domain=health; may be repeated',
        vi: 'chỉ lấy phần tử có khóa mang giá trị này, ví dụ owner=doh hoặc domain=health; lặp lại được',
      },
    },
    AT,
    JSON_OR_TEXT,
    OUTPUT,
    LANG,
  ],
  summary: { en: 'list what is in the model', vi: 'liệt kê các phần tử của mô hình' },
  async run(call) {
    const { COLLECTION_NAMES, isCollectionName, suggest } = await import('../../index.ts');
    const { printAnswer } = await import('../answers/answer.ts');
    const { listCollections, listElements } = await import('../answers/list-answer.ts');
    const { collection, path } = readArguments(call, isCollectionName, (word) => suggest(word, COLLECTION_NAMES));
    const where = conditionsOf(call);
    if (collection === undefined && where.length > 0) {
      throw usageError(
        '--where needs a collection: qtsc list systems --where …',
        '--where cần tên tập hợp: qtsc list systems --where …',
      );
    }
    return printAnswer(call, path, (workspace) =>
      collection === undefined ? listCollections(workspace) : listElements(workspace, collection, where),
    );
  },
};

/** The first argument is a collection, or else the folder of a workspace. */
function readArguments(
  { io, args }: Call,
  isCollection: (word: string) => word is CollectionName,
  near: (word: string) => string | undefined,
): { readonly collection: CollectionName | undefined; readonly path: string | undefined } {
  const [first, path] = args;
  if (first === undefined) return { collection: undefined, path };
  if (isCollection(first)) return { collection: first, path };
  if (path === undefined && (first === '-' || existsSync(resolve(io.cwd, first))))
    return { collection: undefined, path: first };
  const meant = near(first);
  throw usageError(
    `there is no collection “${first}”; ${meant === undefined ? '`qtsc list` shows them' : `did you mean ${meant}?`}`,
    `không có tập hợp “${first}”; ${meant === undefined ? 'xem bằng `qtsc list`' : `có phải ý bạn là ${meant}?`}`,
  );
}

function conditionsOf({ options }: Call): readonly string[] {
  const { where } = options;
  return Array.isArray(where) ? where.map(String) : [];
}
