import { printable, safeJson } from '../../index.ts';
import type { Call } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { openWorkspace } from '../open-workspace.ts';
import { print } from '../print.ts';
import { warnOfErrors } from '../warn-of-errors.ts';

/** What a question is answered with, for people and for machines; only the one asked for is made. */
export type Answer = {
  text(): string;
  /** Keys after `formatVersion`. */
  json(): Readonly<Record<string, unknown>>;
  /** A Markdown document, of questions that offer one. */
  md?(): string;
  /** False ends the run with exit code 1: what was looked for is not there. */
  readonly isFound?: boolean;
};

/** Opens a workspace and prints the answer. Errors in the workspace don't stop it; they are counted on stderr. */
export async function printAnswer(
  call: Call,
  path: string | undefined,
  answer: (workspace: OpenWorkspace) => Answer | Promise<Answer>,
): Promise<number> {
  const workspace = await openWorkspace(call, path);
  const { text, json, md = text, isFound = true } = await answer(workspace);
  warnOfErrors(call, workspace);
  const { format } = call.options;
  if (format === 'json') print(call, safeJson({ formatVersion: 1, ...json() }));
  else print(call, harmless(format === 'md' ? md() : text()));
  return isFound ? EXIT.ok : EXIT.findings;
}

/** Names of the model stand in sentences too, where no table cleans them. */
function harmless(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
