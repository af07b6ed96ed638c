import { z } from 'zod';
import { source, text } from './text.ts';

const words = z.string().min(1);
const forms = z.array(words);

/** What a word does in a name, besides naming the function; see `models/glossary/vi.yaml`. */
const ROLES = ['stop', 'and', 'action', 'keep', 'unit', 'phase', 'label', 'purpose', 'use'] as const;

const word = z.strictObject({
  vi: words.optional(),
  en: words.optional(),
  role: z.enum(ROLES),
  /** What is done: `build_new`, `upgrade`, `integrate` … */
  action: words.optional(),
  /** An action that can also be the function itself, as in “số hóa hồ sơ”. */
  kept: z.boolean().optional(),
  /** It says that a thing is for the whole country. */
  scope: z.literal('national').optional(),
  /** It says that a platform of one's own is built: a server, a licence. */
  own: z.boolean().optional(),
  /** It names something made of software. */
  makes: z.boolean().optional(),
  synonyms: forms.optional(),
  /** Short forms that are read only before a point: `Q.`, `H.` */
  dotted: forms.optional(),
  basis: words.optional(),
  note: words.optional(),
});

const entry = z.strictObject({
  vi: words.optional(),
  en: words.optional(),
  kind: z.enum(['concept', 'capability', 'system', 'platform', 'infrastructure', 'data', 'channel', 'organisation']),
  abbr: forms.optional(),
  synonyms: forms.optional(),
  /** Words that speak for it without naming it: “công văn”, “trình ký” for the management of documents. */
  cues: forms.optional(),
  /** Products; hints for people only. */
  brands: forms.optional(),
  /** The function: things of one capability do the same. */
  capability: words.optional(),
  /** One platform can serve many needs with it (a portal, a map, a warehouse); the need then tells two of them apart. */
  horizontal: z.boolean().optional(),
  /** The wider function of which it is a part: a national platform of that covers it. */
  partOf: words.optional(),
  /** A form that any function can take (a website, an app); it is the function only where nothing else is said. */
  form: z.boolean().optional(),
  /** It serves only where it stands (cameras, Wi-Fi): two places need two of it. */
  local: z.boolean().optional(),
  /** Full ids of framework components that it belongs to or meets. */
  refs: forms.optional(),
  /** Other readings of its abbreviations. */
  ambiguous: forms.optional(),
  source: words.optional(),
  note: words.optional(),
});

/** Words of one language, or of several: what they name, and what they do in a name. */
export const glossary = z.strictObject({
  glossary: z.strictObject({
    id: words,
    title: text.optional(),
    lang: words.optional(),
    source: source.optional(),
  }),
  words: z.array(word).default([]),
  entries: z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), entry).default({}),
  /** Short forms of common words: `TT` for “trung tâm”. Read in full where written in capitals before a word in small letters. */
  shortForms: z.record(words, words).default({}),
  /** The capability of framework components, where it is the same function. */
  components: z.record(words, words).default({}),
});

export type GlossaryFile = z.infer<typeof glossary>;
export type GlossaryWord = z.infer<typeof word>;
export type GlossaryEntry = z.infer<typeof entry>;

/** The glossaries in force together; a workspace's own outranks the bundled one. */
export type Glossary = {
  readonly words: readonly GlossaryWord[];
  readonly entries: readonly (GlossaryEntry & { readonly id: string })[];
  readonly shortForms: Readonly<Record<string, string>>;
  readonly components: Readonly<Record<string, string>>;
};
