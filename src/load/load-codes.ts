import type { Message } from '../diagnostic/message.ts';

/** Every code of the loader, with what it means and what to do: the text of `qtsc explain load/…`. */
export const LOAD_CODES = {
  'load/syntax': {
    en: 'The text is not well-formed YAML. Look at the marked line and the one before it: an unclosed quote, a tab, a colon without a space, or a line that is indented differently from its neighbours. The rest of this file is not checked until it is mended.',
    vi: 'Tệp không đúng cú pháp YAML. Xem dòng được đánh dấu và dòng ngay trước: dấu nháy chưa đóng, dùng phím tab, thiếu dấu cách sau dấu hai chấm, hoặc thụt lề lệch với các dòng bên cạnh. Phần còn lại của tệp chỉ được kiểm tra sau khi sửa lỗi này.',
  },
  'load/encoding': {
    en: 'Model files are UTF-8 text. Save the file again with encoding UTF-8.',
    vi: 'Tệp mô hình phải là văn bản UTF-8. Hãy lưu lại tệp theo bảng mã UTF-8.',
  },
  'load/too-large': {
    en: 'A file may have 16 MiB, a text 1 MiB, and aliases may not swell it to more than a million values. Split it.',
    vi: 'Tệp tối đa 16 MiB, mỗi chuỗi chữ tối đa 1 MiB, và bí danh (alias) không được làm phình quá một triệu giá trị. Hãy chia nhỏ.',
  },
  'load/unreadable': {
    en: 'The file could not be read. Check that it exists and that you may read it.',
    vi: 'Không đọc được tệp. Kiểm tra tệp có tồn tại và bạn có quyền đọc.',
  },
  'load/not-a-file': {
    en: 'A folder or device is called like a model file. Rename it, or list it under `ignore` in qtsc.yaml.',
    vi: 'Một thư mục hoặc thiết bị có tên như tệp mô hình. Hãy đổi tên, hoặc đưa vào `ignore` trong qtsc.yaml.',
  },
  'load/outside-link': {
    en: 'A link that leads out of the workspace is not followed. Copy the file into the workspace.',
    vi: 'Liên kết dẫn ra ngoài không gian làm việc nên không được đọc. Hãy chép tệp vào trong.',
  },
  'load/not-a-model-file': {
    en: 'The file has none of the model’s collections and was left out. That is fine; `ignore` in qtsc.yaml silences it.',
    vi: 'Tệp không có tập hợp nào của mô hình nên được bỏ qua. Điều này không sao; thêm vào `ignore` trong qtsc.yaml để không nhắc nữa.',
  },
  'load/duplicate-key': {
    en: 'One key stands twice in one map; only the first is read. Rename or merge.',
    vi: 'Một khóa xuất hiện hai lần trong cùng một bảng; chỉ lần đầu được đọc. Hãy đổi tên hoặc gộp lại.',
  },
  'load/alias': {
    en: 'An alias `*x` needs an anchor `&x` before it in the same document; `<<` takes maps; a file may have 10,000 aliases.',
    vi: 'Bí danh `*x` cần có mốc `&x` đứng trước trong cùng tài liệu; `<<` chỉ nhận bảng; mỗi tệp tối đa 10.000 bí danh.',
  },
  'load/missing-id': {
    en: 'Every element stands under an id: `systems: { my-system: { name: … } }`.',
    vi: 'Mỗi phần tử phải đứng dưới một mã (id): `systems: { he-thong-cua-toi: { name: … } }`.',
  },
  'load/id': {
    en: 'An id is made of lower-case ASCII letters and digits joined by `-`, so that it can be typed anywhere; names are free text.',
    vi: 'Mã (id) gồm chữ thường không dấu và chữ số, nối bằng `-`, để gõ được ở mọi nơi; tên gọi thì viết tự do.',
  },
  'load/duplicate-id': {
    en: 'An id names one thing in the whole workspace, whatever its kind. Rename one, or merge the two.',
    vi: 'Một mã chỉ đặt cho một phần tử trong toàn bộ không gian làm việc. Hãy đổi một mã, hoặc gộp hai phần tử.',
  },
  'load/unknown-key': {
    en: 'The language has no such key here. Keys of your own begin with `x-`.',
    vi: 'Ở đây không có khóa này. Khóa riêng của bạn phải bắt đầu bằng `x-`.',
  },
  'load/missing-key': {
    en: 'A key that this kind of element cannot do without is missing.',
    vi: 'Thiếu một khóa bắt buộc của loại phần tử này.',
  },
  'load/value': {
    en: 'The value is not one that this key takes.',
    vi: 'Giá trị không hợp lệ với khóa này.',
  },
  'load/date': {
    en: 'The date does not exist, or an end lies before its beginning.',
    vi: 'Ngày không tồn tại, hoặc ngày kết thúc đứng trước ngày bắt đầu.',
  },
  'load/control-character': {
    en: 'The text holds an invisible control or direction character, which can make it read differently from what it is. Delete it.',
    vi: 'Chuỗi chữ có ký tự điều khiển hoặc đổi chiều viết không nhìn thấy, có thể làm người đọc hiểu sai. Hãy xóa.',
  },
  'load/unknown-reference': {
    en: 'Nothing in the workspace or its frameworks has this id.',
    vi: 'Không phần tử nào trong không gian làm việc hoặc các khung đang dùng có mã này.',
  },
  'load/wrong-reference': {
    en: 'The id exists but names another kind of thing than this key takes.',
    vi: 'Mã có tồn tại nhưng thuộc loại phần tử khác với loại mà khóa này nhận.',
  },
  'load/ambiguous-reference': {
    en: 'The short id has two meanings. Write `framework/id`.',
    vi: 'Mã ngắn có hai nghĩa. Hãy viết đầy đủ `khung/mã`.',
  },
  'load/framework': {
    en: 'A framework named in `uses` or `extends` could not be found or read, or extends itself.',
    vi: 'Không tìm thấy hoặc không đọc được khung nêu trong `uses` hoặc `extends`, hoặc khung tự kế thừa chính nó.',
  },
  'load/rule-setting': {
    en: '`rules` in qtsc.yaml names a rule that does not exist, or an option that it does not have. `qtsc rules` lists them.',
    vi: '`rules` trong qtsc.yaml nêu quy tắc không tồn tại, hoặc tùy chọn mà quy tắc không có. `qtsc rules` liệt kê tất cả.',
  },
  'load/extension': {
    en: 'An `x-…` value does not fit the JSON Schema that `extensions` names for it, or that schema could not be read.',
    vi: 'Giá trị `x-…` không khớp JSON Schema nêu tại `extensions`, hoặc không đọc được schema đó.',
  },
} as const satisfies Record<string, Message>;

export type LoadCode = keyof typeof LOAD_CODES;

export function isLoadCode(code: string): code is LoadCode {
  return Object.hasOwn(LOAD_CODES, code);
}
