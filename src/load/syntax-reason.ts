import type { Message } from '../diagnostic/message.ts';

/** What `syntaxProblem` found and js-yaml's reasons that people meet, said so that they can act on them. */
const REASONS: readonly (readonly [pattern: RegExp, message: Message, help: Message])[] = [
  [
    /^unclosed quote/,
    { en: 'this quote is not closed', vi: 'dấu nháy này chưa được đóng' },
    { en: 'Close it on the same line.', vi: 'Hãy đóng dấu nháy ở cuối chuỗi, trên cùng dòng.' },
  ],
  [
    /tab characters/,
    { en: 'a tab is used for indentation', vi: 'dùng phím tab để thụt lề' },
    { en: 'Use two spaces for each level.', vi: 'Hãy dùng hai dấu cách cho mỗi cấp.' },
  ],
  [
    /^unclosed bracket/,
    { en: 'this bracket is not closed', vi: 'dấu ngoặc này chưa được đóng' },
    {
      en: 'Close it with ] or }, the same kind as it opens with.',
      vi: 'Hãy đóng bằng ] hoặc }, cùng loại với dấu mở.',
    },
  ],
  [
    /^no space after the colon/,
    { en: 'no space after this colon', vi: 'thiếu dấu cách sau dấu hai chấm này' },
    { en: 'Write `key: value`.', vi: 'Viết `khóa: giá trị`, có dấu cách sau dấu hai chấm.' },
  ],
  [
    /^no colon/,
    { en: 'no colon after this key', vi: 'thiếu dấu hai chấm sau khóa này' },
    { en: 'Write `key: value`.', vi: 'Viết `khóa: giá trị`.' },
  ],
  [
    /^colon in text/,
    {
      en: 'a second colon in this line: a text with “: ” needs quotes',
      vi: 'dấu hai chấm thứ hai trong dòng: chuỗi chứa “: ” phải đặt trong dấu nháy',
    },
    { en: "Write `key: 'text: more text'`.", vi: "Viết `khóa: 'chữ: chữ tiếp theo'`." },
  ],
  [
    /^colon in brackets/,
    {
      en: 'a colon where a comma or a bracket was expected',
      vi: 'có dấu hai chấm ở chỗ lẽ ra là dấu phẩy hoặc dấu đóng ngoặc',
    },
    {
      en: 'Put a comma before the key; a text with “: ” needs quotes.',
      vi: 'Thêm dấu phẩy trước khóa; chuỗi chứa “: ” phải đặt trong dấu nháy.',
    },
  ],
  [
    /^reserved sign/,
    {
      en: 'a text that begins with this sign needs quotes',
      vi: 'chuỗi bắt đầu bằng ký tự này phải đặt trong dấu nháy',
    },
    { en: "Write `key: '…'`.", vi: "Viết `khóa: '…'`." },
  ],
  [
    /^text after the quote/,
    { en: 'more text after the closing quote', vi: 'còn chữ sau dấu đóng nháy' },
    {
      en: "Put the whole text in quotes; inside '…' a quote is written twice: ''.",
      vi: "Đặt toàn bộ chuỗi trong dấu nháy; bên trong '…' thì dấu nháy đơn viết hai lần: ''.",
    },
  ],
  [
    /^unknown escape sequence/,
    { en: 'a backslash has a meaning of its own in "…"', vi: 'dấu \\ có nghĩa riêng trong "…"' },
    { en: "Use single quotes '…', or write \\\\.", vi: "Dùng dấu nháy đơn '…', hoặc viết \\\\." },
  ],
  [
    /^deeper than the line above/,
    { en: 'this line is indented deeper than the one above', vi: 'dòng này thụt lề sâu hơn dòng trên' },
    { en: 'Indent it like its neighbours, with spaces.', vi: 'Thụt lề bằng các dòng bên cạnh, dùng dấu cách.' },
  ],
  [
    /bad indentation of a mapping entry/,
    { en: 'this line does not fit the map it stands in', vi: 'dòng này không khớp với bảng chứa nó' },
    {
      en: 'Indent it like its neighbours; a text with “: ” or a leading special character needs quotes.',
      vi: 'Thụt lề bằng các dòng bên cạnh; chuỗi chứa “: ” hoặc bắt đầu bằng ký tự đặc biệt phải đặt trong dấu nháy.',
    },
  ],
  [
    /bad indentation|deficient indentation/,
    { en: 'this line is indented differently from its neighbours', vi: 'dòng này thụt lề lệch với các dòng bên cạnh' },
    { en: 'Indent it like its neighbours, with spaces.', vi: 'Thụt lề bằng các dòng bên cạnh, dùng dấu cách.' },
  ],
  [
    /end of the stream or a document separator/,
    { en: 'text where a key was expected', vi: 'có chữ ở chỗ lẽ ra là một khóa' },
    {
      en: 'Write `key: value`, with a space after the colon.',
      vi: 'Viết `khóa: giá trị`, có dấu cách sau dấu hai chấm.',
    },
  ],
  [
    /flow (collection|mapping|sequence)|missed comma|expected the node content/,
    { en: 'this list or map in brackets is not well-formed', vi: 'danh sách hoặc bảng trong ngoặc viết chưa đúng' },
    { en: 'Check its commas and its closing bracket.', vi: 'Kiểm tra dấu phẩy và dấu đóng ngoặc.' },
  ],
];

/** What the detail of a syntax problem says to a person, and what to do. */
export function syntaxReason(detail: string): { readonly message: Message; readonly help?: Message } {
  for (const [pattern, message, help] of REASONS) if (pattern.test(detail)) return { message, help };
  return {
    message: { en: `not well-formed YAML: ${detail}`, vi: `cú pháp YAML không đúng: ${detail}` },
    help: {
      en: 'A text that begins with a sign such as > | & * ! % @ needs quotes.',
      vi: 'Chuỗi bắt đầu bằng ký tự như > | & * ! % @ phải đặt trong dấu nháy.',
    },
  };
}
