import type { Lang, Message } from '../diagnostic/message.ts';
import type { Graph } from '../graph/graph.ts';
import type { EvidenceLine } from '../match/evidence.ts';
import type { Duplicates } from '../match/find-duplicates.ts';
import { textIn } from '../model/text.ts';
import { markdownText } from '../render/markdown-text.ts';
import { headOf } from '../views/head.ts';
import { capital } from './capital.ts';

/** What a dossier is made of. */
export type Dossier = {
  readonly graph: Graph;
  readonly found: Duplicates;
  readonly lang: Lang;
  /** The day shown, as it was asked for. The graph is already that of this day. */
  readonly at?: string | undefined;
  /** Where a line of evidence is read, as the reader finds it; undefined where no file of the workspace has it. */
  readonly placeOf: (line: EvidenceLine) => { readonly file: string; readonly line: number } | undefined;
};

/** The title and the day, before what the document says of itself. */
export function titleLines({ graph, lang, at }: Dossier, kind: Message, of?: string): readonly string[] {
  const name = of ?? textIn(graph.architecture.workspace.name, lang);
  const { facts } = headOf(graph, '', kind, { lang, at });
  const shown = facts.filter((fact) => fact !== kind[lang]);
  return [
    `# ${name === undefined ? kind[lang] : `${kind[lang]}: ${markdownText(name)}`}`,
    '',
    ...(shown.length > 0 ? [`${markdownText(capital(shown.join(' · ')))}`, ''] : []),
  ];
}

/** What it was made from, for the last line. */
export function sourceLine({ graph, lang, at }: Dossier): string {
  return markdownText(headOf(graph, '', { en: '', vi: '' }, { lang, at }).source);
}
