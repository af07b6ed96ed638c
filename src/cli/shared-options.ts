import type { Option } from './command.ts';

/** Options that several verbs take, each said once. */
export const LANG: Option = {
  flags: '--lang <language>',
  choices: ['vi', 'en'],
  about: {
    en: 'language of messages: vi or en (default: the workspace’s)',
    vi: 'ngôn ngữ thông báo: vi hoặc en (mặc định theo không gian làm việc)',
  },
};

export const AT: Option = {
  flags: '--at <date>',
  about: {
    en: 'show the architecture of that day, such as 2021 or 2021-06-30',
    vi: 'xem kiến trúc của ngày đó, ví dụ 2021 hoặc 2021-06-30',
  },
};

export const TODAY: Option = {
  flags: '--today <date>',
  about: {
    en: 'take this as the day of the run (waivers expire by it)',
    vi: 'coi đây là ngày chạy (để xét hạn miễn trừ)',
  },
};

export const JSON_OR_TEXT: Option = {
  flags: '-f, --format <format>',
  choices: ['text', 'json'],
  about: { en: 'text (default) or json', vi: 'text (mặc định) hoặc json' },
};

export const TEXT_JSON_OR_MD: Option = {
  flags: '-f, --format <format>',
  choices: ['text', 'json', 'md'],
  about: {
    en: 'text (default), json, or md: a paper for those who decide',
    vi: 'text (mặc định), json, hoặc md: tài liệu kèm hồ sơ trình',
  },
};

export const OUTPUT: Option = {
  flags: '-o, --output <file>',
  about: { en: 'write the result to a file instead of standard output', vi: 'ghi kết quả ra tệp thay cho màn hình' },
};

export const NO_COLOR: Option = {
  flags: '--no-color',
  about: {
    en: 'no colours (also NO_COLOR; FORCE_COLOR turns them on)',
    vi: 'không dùng màu (hoặc biến NO_COLOR; FORCE_COLOR để bật)',
  },
};

export const PATH_ARGUMENT = {
  name: '[path]',
  about: {
    en: 'a folder or file of the workspace, or - for a model on standard input (default: here)',
    vi: 'thư mục hoặc tệp của không gian làm việc, hoặc - để đọc mô hình từ đầu vào chuẩn (mặc định: tại đây)',
  },
} as const;
