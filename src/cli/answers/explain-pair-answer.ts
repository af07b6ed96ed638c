import { explainPair, findDuplicates, ignoredShelves, nameOf, pairDossier, VERDICT_WORDS } from '../../index.ts';
import { formatTable } from '../format-table.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import type { Answer } from './answer.ts';
import { dossierOf } from './dossier-of.ts';
import { evidenceRows, plainEvidence } from './evidence-rows.ts';
import { findElement } from './find-element.ts';

/** `duplicates --explain A B`: everything known of a pair, also why it is no duplicate. */
export function explainPairAnswer(
  workspace: OpenWorkspace,
  [from, to]: readonly [string, string],
  at: string | undefined,
): Answer {
  const { graph, lang } = workspace;
  const [a, b] = [findElement(workspace, from), findElement(workspace, to)];
  const found = findDuplicates(graph, { ignore: ignoredShelves(graph) });
  const explained = explainPair(found, a, b);
  return {
    text: () =>
      [
        `${nameOf(a)[lang]} (${a.id}) · ${nameOf(b)[lang]} (${b.id})`,
        VERDICT_WORDS[explained.verdict].label[lang],
        ...explained.functions.map(({ title, verdict, evidence }) =>
          [
            `${title[lang]}: ${VERDICT_WORDS[verdict].label[lang]}`,
            formatTable(evidenceRows(workspace, evidence)),
          ].join('\n'),
        ),
        formatTable(evidenceRows(workspace, explained.evidence)),
      ]
        .filter((part) => part !== '')
        .join('\n'),
    md: () => pairDossier(dossierOf(workspace, found, at), a, b),
    json: () => ({
      a: a.id,
      b: b.id,
      verdict: explained.verdict,
      functions: explained.functions.map(({ title, verdict, evidence }) => ({
        function: title[lang],
        verdict,
        evidence: plainEvidence(workspace, evidence),
      })),
      evidence: plainEvidence(workspace, explained.evidence),
    }),
  };
}
