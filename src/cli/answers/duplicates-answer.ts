import { duplicatesDossier, findDuplicates, ignoredShelves } from '../../index.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import type { Answer } from './answer.ts';
import { dossierOf } from './dossier-of.ts';
import { plainDuplicates } from './duplicates-json.ts';
import { duplicatesText } from './duplicates-text.ts';

/** The groups of investments that provide one function, with what speaks for and against. */
export function duplicatesAnswer(workspace: OpenWorkspace, at: string | undefined): Answer {
  const { graph } = workspace;
  const found = findDuplicates(graph, { ignore: ignoredShelves(graph) });
  return {
    text: () => duplicatesText(workspace, found),
    json: () => plainDuplicates(workspace, found),
    md: () => duplicatesDossier(dossierOf(workspace, found, at)),
  };
}
