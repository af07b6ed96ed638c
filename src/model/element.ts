import { z } from 'zod';
import { source, text } from './text.ts';

/** Facts about a schema that JSON Schema has no word for; read by the loader, the reference manual and the editors' schemas. */
declare module 'zod' {
  interface GlobalMeta {
    /** What the key means, in Vietnamese; `description` has the English. */
    vi?: string;
    /** What a wrong value should have been. */
    expects?: { readonly en: string; readonly vi: string };
    /** The collections whose elements a reference may name. */
    refersTo?: readonly string[];
    /** Keys that begin with `x-` are a team's own and are kept. */
    ownKeys?: true;
  }
}

/** A schema with its meaning in both languages, for editors and the reference manual. */
export function key<T extends z.ZodType>(schema: T, en: string, vi: string): T {
  return schema.meta({ description: en, vi });
}

/** A strict object that keeps keys beginning with `x-`, a team's own properties. Every unknown key is one issue. */
export function strictWithOwnKeys<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const known = new Set(Object.keys(shape));
  const rejectUnknown = z.check<Record<string, unknown>>(({ value, issues }) => {
    const keys = Object.keys(value).filter((name) => !known.has(name) && !name.startsWith('x-'));
    if (keys.length > 0) issues.push({ code: 'unrecognized_keys', keys, input: value, continue: true });
  });
  // Unknown keys are reported beside wrong values, not only after those are mended.
  rejectUnknown._zod.def.when = ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const schema = z.looseObject(shape).check(rejectUnknown).meta({ ownKeys: true });
  return schema as unknown as z.ZodObject<S, z.core.$strict>;
}

/** The keys that every element may have. */
const common = {
  name: key(text.optional(), 'What people call it.', 'Tên gọi.'),
  description: key(text.optional(), 'What it is and does, in a few sentences.', 'Mô tả ngắn về nội dung, chức năng.'),
  tags: key(z.array(z.string().min(1)).optional(), 'Words to find it by.', 'Từ khóa để tìm.'),
  source: key(source.optional(), 'Where the facts come from.', 'Nguồn của thông tin.'),
  illustrative: key(
    z.boolean().optional(),
    'true: invented to illustrate, not a published fact; pictures and reports say so.',
    'true: số liệu minh họa, không phải thông tin đã công bố; hình vẽ và báo cáo ghi rõ.',
  ),
};

/** One concept of the language: its own keys and those that every element may have. */
export function element<S extends z.ZodRawShape>(shape: S): z.ZodObject<typeof common & S, z.core.$strict> {
  return strictWithOwnKeys({ ...common, ...shape });
}
