import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Message } from '../diagnostic/message.ts';
import type { LoadCode } from './load-codes.ts';
import type { Locator } from './locator.ts';
import { problem } from './problem.ts';
import { syntaxReason } from './syntax-reason.ts';
import type { YamlProblem } from './yaml-problem.ts';

/** What the composer found, in words and at its place. */
export function yamlDiagnostic(file: string, found: YamlProblem, locator: Locator): Diagnostic {
  const { code, message, help } = describe(found);
  const first = found.first;
  return problem({
    code,
    message,
    place: locator.range(file, found.start, found.end),
    field: `${found.kind}:${found.detail}`,
    help,
    related:
      first === undefined
        ? []
        : [
            {
              message: { en: 'first written here', vi: 'viết lần đầu ở đây' },
              place: locator.range(file, first.start, first.end),
              element: null,
            },
          ],
  });
}

type Described = { readonly code: LoadCode; readonly message: Message; readonly help?: Message };

function describe({ kind, detail }: YamlProblem): Described {
  switch (kind) {
    case 'syntax':
      return { code: 'load/syntax', ...syntaxReason(detail) };
    case 'duplicate-key':
      return {
        code: 'load/duplicate-key',
        message: { en: `the key “${detail}” stands twice`, vi: `khóa “${detail}” xuất hiện hai lần` },
        help: { en: 'Only the first is read: rename or merge.', vi: 'Chỉ lần đầu được đọc: hãy đổi tên hoặc gộp lại.' },
      };
    case 'empty-key':
      return {
        code: 'load/missing-id',
        message: {
          en: 'nothing stands before this colon: the id or key is missing',
          vi: 'trước dấu hai chấm này không có gì: thiếu mã (id) hoặc khóa',
        },
        help: { en: 'Give it an id, such as `my-system:`.', vi: 'Đặt cho nó một mã, ví dụ `he-thong-cua-toi:`.' },
      };
    case 'complex-key':
      return {
        code: 'load/value',
        message: {
          en: 'a key must be a word, not a map or list',
          vi: 'khóa phải là một từ, không phải bảng hay danh sách',
        },
      };
    case 'forbidden-key':
      return {
        code: 'load/unknown-key',
        message: { en: `“${detail}” cannot be a key`, vi: `“${detail}” không dùng làm khóa được` },
      };
    case 'merge':
      return {
        code: 'load/alias',
        message: { en: '`<<` takes a map, such as `<<: *defaults`', vi: '`<<` chỉ nhận bảng, ví dụ `<<: *mac-dinh`' },
      };
    case 'unknown-alias':
      return {
        code: 'load/alias',
        message: {
          en: `the alias *${detail} has no anchor &${detail} before it`,
          vi: `bí danh *${detail} không có mốc &${detail} đứng trước`,
        },
        help: {
          en: 'A text that begins with * needs quotes.',
          vi: 'Chuỗi chữ bắt đầu bằng * phải đặt trong dấu nháy.',
        },
      };
    case 'too-many-aliases':
      return {
        code: 'load/alias',
        message: { en: 'more than 10,000 aliases in one file', vi: 'quá 10.000 bí danh trong một tệp' },
      };
    case 'too-large':
      return {
        code: 'load/too-large',
        message: {
          en: 'aliases swell this file to more than a million values',
          vi: 'bí danh làm tệp phình quá một triệu giá trị',
        },
      };
    case 'too-long':
      return {
        code: 'load/too-large',
        message: { en: 'this text is longer than 1 MiB', vi: 'chuỗi chữ này dài hơn 1 MiB' },
      };
    case 'too-deep':
      return { code: 'load/syntax', message: { en: 'nested deeper than 100 levels', vi: 'lồng nhau sâu quá 100 cấp' } };
  }
}
