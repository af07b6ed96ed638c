import type { Element, PairExplanation } from '../../index.ts';
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
    text: () => textOf(workspace, explained, [a, b]),
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

function textOf(
  workspace: OpenWorkspace,
  { verdict, functions, evidence }: PairExplanation,
  [a, b]: readonly [Element, Element],
): string {
  const { lang } = workspace;
  const { label, ask } = VERDICT_WORDS[verdict];
  const isOne = functions.length === 1;
  return [
    `${nameOf(a)[lang]} (${a.id}) · ${nameOf(b)[lang]} (${b.id})`,
    verdict === 'none' ? label[lang] : `${label[lang]}: ${ask[lang]}`,
    ...functions.map(({ title, verdict: own, evidence: ledger }) => {
      const heading = isOne ? title[lang] : `${title[lang]}: ${VERDICT_WORDS[own].label[lang]}`;
      return `\n${heading}\n${formatTable(evidenceRows(workspace, ledger))}`;
    }),
    ...(evidence.length === 0 ? [] : [formatTable(evidenceRows(workspace, evidence))]),
  ].join('\n');
}
