import { z } from 'zod';
import { date } from './date.ts';
import { key, strictWithOwnKeys } from './element.ts';
import { text } from './text.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;
const files = z.array(z.string().min(1));

const ruleSetting = z
  .union([z.enum(['off', ...SEVERITIES]), z.looseObject({ severity: z.enum(['off', ...SEVERITIES]).optional() })])
  .meta({
    expects: {
      en: 'off, error, warning, info or { severity, …options }',
      vi: 'off, error, warning, info hoặc { severity, …tùy chọn }',
    },
  });

/** `qtsc.yaml`, the file that marks the root of a workspace. */
export const workspace = strictWithOwnKeys({
  name: key(text.optional(), 'What this architecture is called.', 'Tên kiến trúc.'),
  uses: key(
    z.array(z.string().min(1)).optional(),
    'The frameworks in use: a bundled name, a path to a file, or an npm package.',
    'Các khung đang dùng: tên có sẵn, đường dẫn tệp, hoặc gói npm.',
  ),
  lang: key(
    z
      .string()
      // `vn` is a country; read as a language, it would silently turn every message into English.
      .regex(/^(v[a-mo-z]|[a-uw-z][a-z]|[a-z]{3})$/)
      .meta({ expects: { en: 'a language code such as vi or en', vi: 'mã ngôn ngữ như vi hoặc en' } })
      .optional(),
    'The language of texts given without one, and of messages (vi or en).',
    'Ngôn ngữ của các chuỗi không ghi rõ, và của thông báo (vi hoặc en).',
  ),
  asOf: key(date.optional(), 'The day whose law applies.', 'Áp dụng pháp luật theo ngày này.'),
  files: key(
    files.optional(),
    'Which files are the model; default **/*.{yaml,yml}.',
    'Các tệp mô hình; mặc định **/*.{yaml,yml}.',
  ),
  ignore: key(files.optional(), 'Which files are not.', 'Các tệp bỏ qua.'),
  extensions: key(
    z.record(z.string().regex(/^x-/), z.string().min(1)).optional(),
    'For an x- key, the path of the JSON Schema that checks its value.',
    'Với mỗi khóa x-, đường dẫn JSON Schema để kiểm tra giá trị.',
  ),
  rules: key(
    z.record(z.string().min(1), ruleSetting).optional(),
    'Severity and options of each rule.',
    'Mức độ và tùy chọn của từng quy tắc.',
  ),
  glossary: key(
    z.string().min(1).optional(),
    'The path of a glossary of our own words.',
    'Đường dẫn bảng thuật ngữ riêng.',
  ),
});

export type Workspace = z.infer<typeof workspace>;
export type RuleSetting = z.infer<typeof ruleSetting>;
