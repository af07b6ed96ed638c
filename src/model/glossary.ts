import { z } from 'zod';
import { key, strictWithOwnKeys } from './element.ts';
import { source, text } from './text.ts';

const words = z.string().min(1);
const forms = z.array(words);

const ROLES = ['stop', 'and', 'action', 'keep', 'unit', 'phase', 'label', 'purpose', 'use'] as const;

const KINDS = [
  'concept',
  'capability',
  'system',
  'platform',
  'infrastructure',
  'data',
  'channel',
  'organisation',
] as const;

const names = {
  vi: key(words.optional(), 'What it is called in Vietnamese.', 'Tên tiếng Việt.'),
  en: key(words.optional(), 'What it is called in English.', 'Tên tiếng Anh.'),
  synonyms: key(
    forms.optional(),
    'Other wordings of the same, in any language.',
    'Cách gọi khác của cùng nội dung, bằng bất kỳ ngôn ngữ nào.',
  ),
};

/** What a word does in a name besides naming the function. */
export const glossaryWord = strictWithOwnKeys({
  ...names,
  role: key(
    z.enum(ROLES),
    'What it does in a name: `stop` is left out; `and` joins two things; `action` says what is done; `keep` is part of the function; after `unit` stands the name of a place, after `phase` a number or year, after `label` a number that only counts; what follows `purpose` is served, what follows `use` is used, and neither is built.',
    'Vai trò trong tên gọi: `stop` bỏ qua; `and` nối hai nội dung; `action` nêu việc làm; `keep` thuộc chức năng; sau `unit` là tên địa bàn, sau `phase` là số hoặc năm, sau `label` là số thứ tự; nội dung sau `purpose` là đối tượng phục vụ, sau `use` là thứ được sử dụng, đều không phải thứ được xây dựng.',
  ),
  action: key(
    words.optional(),
    'Of an action, what is done: `build_new`, `upgrade`, `expand`, `merge`, `replace`, `integrate`, `train`, `operate`, `construct`, `study`, `digitise_data` …',
    'Với `action`, việc làm là gì: `build_new`, `upgrade`, `expand`, `merge`, `replace`, `integrate`, `train`, `operate`, `construct`, `study`, `digitise_data` …',
  ),
  kept: key(
    z.boolean().optional(),
    'true: an action that can be the function itself, as in “digitising records”.',
    'true: hành động có thể chính là chức năng, như “số hóa hồ sơ”.',
  ),
  scope: key(
    z.literal('national').optional(),
    'national: it says that a thing is for the whole country.',
    'national: cho biết phạm vi cả nước.',
  ),
  own: key(
    z.boolean().optional(),
    'true: it says that a platform of one’s own is built: a server, a licence.',
    'true: cho biết xây dựng nền tảng riêng: máy chủ, giấy phép.',
  ),
  makes: key(z.boolean().optional(), 'true: it names something made of software.', 'true: chỉ sản phẩm phần mềm.'),
  dotted: key(
    forms.optional(),
    'Short forms that are read only before a point: Q., H.',
    'Dạng viết tắt chỉ đọc khi đứng trước dấu chấm: Q., H.',
  ),
  basis: key(words.optional(), 'The passage it rests on.', 'Căn cứ.'),
  note: key(words.optional(), 'A remark for people.', 'Ghi chú.'),
});

/** A thing that names name. */
export const glossaryEntry = strictWithOwnKeys({
  ...names,
  kind: key(z.enum(KINDS), 'What sort of thing it is.', 'Loại nội dung.'),
  abbr: key(forms.optional(), 'Abbreviations.', 'Chữ viết tắt.'),
  ambiguous: key(
    forms.optional(),
    'Other readings of its abbreviations; they are then read only where the words around speak for this one.',
    'Nghĩa khác của chữ viết tắt; khi có, chữ viết tắt chỉ được hiểu theo nghĩa này nếu các từ xung quanh phù hợp.',
  ),
  cues: key(
    forms.optional(),
    'Words that speak for it in a name or description without naming it: “bed occupancy” for a hospital system.',
    'Các từ trong tên hoặc mô tả cho thấy chức năng này dù không gọi tên nó: “công văn”, “trình ký” đối với quản lý văn bản.',
  ),
  brands: key(forms.optional(), 'Products; hints for people only.', 'Tên sản phẩm; chỉ để tham khảo.'),
  capability: key(
    words.optional(),
    'The function: things of one capability do the same.',
    'Chức năng: các nội dung cùng một capability làm cùng một việc.',
  ),
  horizontal: key(
    z.boolean().optional(),
    'true: one platform of it serves many needs (a portal, a map, a warehouse); the need then tells two of them apart.',
    'true: một nền tảng phục vụ nhiều nhu cầu (cổng, bản đồ, kho dữ liệu); khi đó nhu cầu phân biệt hai bên.',
  ),
  partOf: key(
    words.optional(),
    'The capability of which it is a part: a national platform of that covers it.',
    'Là một phần của capability nào: nền tảng quốc gia của capability đó đã bao gồm.',
  ),
  form: key(
    z.boolean().optional(),
    'true: a form that any function can take (a website, an app); it is the function only where nothing else is said.',
    'true: hình thức mà chức năng nào cũng có thể mang (trang web, ứng dụng di động); chỉ là chức năng khi không nói gì thêm.',
  ),
  local: key(
    z.boolean().optional(),
    'true: it serves only where it stands (cameras, Wi-Fi): two places need two of it.',
    'true: chỉ phục vụ tại chỗ (camera, Wi-Fi): hai nơi cần hai hệ thống.',
  ),
  refs: key(
    forms.optional(),
    'Full ids of framework components that it belongs to or meets.',
    'Mã đầy đủ của các thành phần khung mà nó thuộc về hoặc đáp ứng.',
  ),
  source: key(words.optional(), 'Where it comes from.', 'Nguồn.'),
  note: key(words.optional(), 'A remark for people.', 'Ghi chú.'),
});

/** Who says so. */
export const glossaryHead = strictWithOwnKeys({
  id: key(words, 'What the glossary is called.', 'Mã của bảng thuật ngữ.'),
  title: key(text.optional(), 'Its title.', 'Tên bảng thuật ngữ.'),
  lang: key(words.optional(), 'The language of its words.', 'Ngôn ngữ của các từ.'),
  source: key(source.optional(), 'Where the words come from.', 'Nguồn của các từ.'),
});

/** Words of one language, or of several: what they name, and what they do in a name. */
export const glossary = strictWithOwnKeys({
  glossary: key(glossaryHead, 'What this glossary is.', 'Thông tin về bảng thuật ngữ.'),
  words: key(
    z
      .array(glossaryWord)
      .nullish()
      .transform((list) => list ?? []),
    'Words that are no function by themselves: actions, administrative units, joining words.',
    'Các từ không phải là chức năng: hành động, đơn vị hành chính, từ nối.',
  ),
  entries: key(
    z
      .record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), glossaryEntry)
      .meta({
        expects: {
          en: 'ids of lower-case ASCII words joined by -, each with { kind, … }',
          vi: 'các mã gồm chữ thường không dấu nối bằng -, mỗi mã kèm { kind, … }',
        },
      })
      .nullish()
      .transform((map) => map ?? {}),
    'What names name, by an id: its wordings and its function.',
    'Những gì tên gọi nói tới, theo mã: các cách gọi và chức năng.',
  ),
  shortForms: key(
    z
      .record(words, words)
      .meta({
        expects: {
          en: 'long forms by short ones, such as { HQ: headquarters }',
          vi: 'dạng đầy đủ theo chữ viết tắt, ví dụ { TT: trung tâm }',
        },
      })
      .nullish()
      .transform((map) => map ?? {}),
    'Short forms of common words. Two letters are read in full only in capitals before a word in small letters.',
    'Chữ viết tắt của từ thường gặp. Dạng hai chữ cái chỉ đọc đầy đủ khi viết hoa và đứng trước một từ viết thường.',
  ),
  components: key(
    z
      .record(words, words)
      .meta({
        expects: {
          en: 'capabilities by the full id of a component, such as { my-framework/land: land-register }',
          vi: 'capability theo mã đầy đủ của thành phần, ví dụ { khung/dat-dai: land-register }',
        },
      })
      .nullish()
      .transform((map) => map ?? {}),
    'The capability of framework components, by their full id, where it is the same function.',
    'Capability của các thành phần khung, theo mã đầy đủ, khi cùng một chức năng.',
  ),
});

export type GlossaryFile = z.infer<typeof glossary>;
export type GlossaryWord = z.infer<typeof glossaryWord>;
type GlossaryEntry = z.infer<typeof glossaryEntry>;

/** The glossaries in force together; a workspace's own outranks the bundled one. */
export type Glossary = {
  readonly words: readonly GlossaryWord[];
  readonly entries: readonly (GlossaryEntry & { readonly id: string })[];
  readonly shortForms: Readonly<Record<string, string>>;
  readonly components: Readonly<Record<string, string>>;
};
