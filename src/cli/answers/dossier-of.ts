import type { Dossier, Duplicates } from '../../index.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { evidencePlace } from './evidence-rows.ts';

/** What a Markdown document is made of, with the places as the caller sees them. */
export function dossierOf(workspace: OpenWorkspace, found: Duplicates, at: string | undefined): Dossier {
  const { graph, lang } = workspace;
  return { graph, found, lang, at, placeOf: (line) => evidencePlace(workspace, line) };
}
