/** What commander says of its own accord: headings of the help, and what is wrong with a call. */
const HEADINGS: ReadonlyMap<string, string> = new Map([
  ['Usage:', 'Cách gọi:'],
  ['Arguments:', 'Tham số:'],
  ['Options:', 'Tùy chọn:'],
  ['Commands:', 'Lệnh:'],
]);

const SENTENCES: readonly (readonly [en: RegExp, vi: string])[] = [
  [/^error: unknown command '(.*)'/m, 'không có lệnh “$1”'],
  [/^error: unknown option '(.*)'/m, 'không có tùy chọn “$1”'],
  [/^error: missing required argument '(.*)'/m, 'thiếu tham số <$1>'],
  [/^error: option '(.*)' argument missing/m, 'tùy chọn “$1” chưa có giá trị'],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./m,
    '“$2” không phải giá trị của tùy chọn “$1”; các giá trị: $3',
  ],
  [
    /^error: too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\./m,
    'lệnh “$1” nhận tối đa $2 tham số, ở đây có $3',
  ],
  [/\(Did you mean one of (.*)\?\)/, '(có phải ý bạn là: $1?)'],
  [/\(Did you mean (.*)\?\)/, '(có phải ý bạn là $1?)'],
];

export function headingInVietnamese(title: string): string {
  return HEADINGS.get(title) ?? title;
}

export function errorInVietnamese(text: string): string {
  return SENTENCES.reduce((said, [en, vi]) => said.replace(en, vi), text).replace(/^(?!\(|error:)(?=.)/, 'lỗi: ');
}
