/** A model on a rule's page that the rule reports (`bad`) or has nothing to say about (`good`). */
export type PageExample = {
  readonly kind: 'bad' | 'good';
  /** The `qtsc.yaml` that goes with it; empty where the page gives none. */
  readonly workspace: string;
  readonly text: string;
};

/** A rule's page: what a person reads in `qtsc explain`, and what the tests of the rule run. */
export type RulePage = {
  readonly title: string;
  /** The sentence of the page in each language, as written. */
  readonly summary: { readonly en: string; readonly vi: string };
  /** The text below each second-level heading, in the page's order. */
  readonly sections: ReadonlyMap<string, string>;
  readonly examples: readonly PageExample[];
};

/**
 * Reads the Markdown of a rule's page. What is missing is empty; the tests hold every page to its structure.
 *
 * @example readPage('# core/orphan\n\nA system …\n\nMột hệ thống …\n').title // 'core/orphan'
 */
export function readPage(markdown: string): RulePage {
  const { head, sections } = split(markdown.replaceAll('\r\n', '\n').split('\n'));
  const [title = '', en = '', vi = ''] = head
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim());
  return {
    title: title.replace(/^# +/, ''),
    summary: { en, vi },
    sections: new Map([...sections].map(([heading, lines]) => [heading, lines.join('\n').trim()])),
    examples: examplesOf(sections.get('Examples') ?? []),
  };
}

type Split = { readonly head: readonly string[]; readonly sections: ReadonlyMap<string, readonly string[]> };

/** A heading inside a fenced block is a comment of the example. */
function split(lines: readonly string[]): Split {
  const head: string[] = [];
  const sections = new Map<string, string[]>();
  let current = head;
  let isFenced = false;
  for (const line of lines) {
    if (line.startsWith('```')) isFenced = !isFenced;
    if (isFenced || !line.startsWith('## ')) {
      current.push(line);
      continue;
    }
    current = [];
    sections.set(line.slice(3).trim(), current);
  }
  return { head, sections };
}

/** Fenced blocks by what stands behind `yaml`: `qtsc.yaml` holds for the examples that follow it. */
function examplesOf(lines: readonly string[]): readonly PageExample[] {
  const examples: PageExample[] = [];
  let workspace = '';
  let info: string | undefined;
  let block: string[] = [];
  for (const line of lines) {
    if (!line.startsWith('```')) {
      if (info !== undefined) block.push(line);
      continue;
    }
    if (info === undefined) {
      info = line.slice(3).trim();
      block = [];
      continue;
    }
    const text = `${block.join('\n')}\n`;
    if (info === 'yaml qtsc.yaml') workspace = text;
    if (info === 'yaml bad') examples.push({ kind: 'bad', workspace, text });
    if (info === 'yaml good') examples.push({ kind: 'good', workspace, text });
    info = undefined;
  }
  return examples;
}
