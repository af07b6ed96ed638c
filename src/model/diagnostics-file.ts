import { z } from 'zod';
import { key } from './element.ts';

const file = key(z.string().nullable(), 'The file, from the root of the workspace.', 'Tệp, tính từ thư mục gốc.');
const line = key(z.int().min(1).nullable(), 'Line, from 1.', 'Dòng, đếm từ 1.');
const column = key(z.int().min(1).nullable(), 'Column, from 1, in UTF-16 units.', 'Cột, đếm từ 1, theo đơn vị UTF-16.');
const count = z.int().min(0);
const elementId = key(z.string().nullable(), 'The id of the element it is about.', 'Mã của phần tử liên quan.');

const related = z.strictObject({ message: z.string(), file, line, column, element: elementId });

const evidence = z.strictObject({
  signal: key(z.string(), 'What was compared.', 'Dấu hiệu được xét.'),
  direction: key(z.enum(['for', 'against']), 'Speaks for or against the finding.', 'Ủng hộ hay phản bác phát hiện.'),
  text: z.string(),
  file,
  line,
});

const basis = z.strictObject({
  framework: z.string(),
  clause: z.string().nullable(),
  title: z.string(),
  verification: key(
    z.string().nullable(),
    'How far the text of the clause was verified.',
    'Mức độ kiểm chứng nội dung điều khoản.',
  ),
});

const diagnostic = z.strictObject({
  code: key(z.string().min(1), 'The rule or the step of loading.', 'Quy tắc, hoặc bước đọc tệp.'),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string().min(1),
  file,
  line,
  column,
  endLine: key(z.int().min(1).nullable(), 'The line it ends on.', 'Dòng kết thúc.'),
  endColumn: key(z.int().min(1).nullable(), 'The column after its last.', 'Cột ngay sau cột cuối.'),
  sheet: key(z.string().nullable(), 'In a workbook: the sheet.', 'Trong bảng tính: tên trang.'),
  cell: key(z.string().nullable(), 'In a workbook: the cell.', 'Trong bảng tính: ô.'),
  element: elementId,
  related: key(z.array(related), 'Other places that belong to it.', 'Các vị trí khác có liên quan.'),
  evidence: key(z.array(evidence), 'What speaks for and against it.', 'Các căn cứ ủng hộ và phản bác.'),
  basis: key(z.array(basis), 'The clauses it rests on.', 'Điều khoản làm căn cứ.'),
  help: key(z.string().nullable(), 'What to do.', 'Cách xử lý.'),
  fingerprint: key(
    z.string().regex(/^[0-9a-f]{16}$/),
    'Names the finding across runs; survives moved lines and renamed files.',
    'Nhận diện phát hiện qua các lần chạy; không đổi khi dời dòng, đổi tên tệp.',
  ),
});

/** What `qtsc validate -f json` prints. Every key is always there; what is absent is null. */
export const diagnosticsFile = z.strictObject({
  formatVersion: key(
    z.literal(1),
    'Raised when a reader would break.',
    'Tăng khi định dạng thay đổi không tương thích.',
  ),
  summary: key(
    z.strictObject({ error: count, warning: count, info: count, waived: count }),
    'Findings of each severity, and how many more were waived.',
    'Số phát hiện theo mức độ, và số được miễn trừ.',
  ),
  diagnostics: key(z.array(diagnostic), 'The findings, by file and place.', 'Các phát hiện, theo tệp và vị trí.'),
});

export type DiagnosticsFile = z.infer<typeof diagnosticsFile>;
