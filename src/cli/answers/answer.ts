import type { Message } from '../../index.ts';
import type { Call } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { openWorkspace } from '../open-workspace.ts';
import { print } from '../print.ts';

/** What a question is answered with, for people and for machines; only the one asked for is made. */
export type Answer = {
  text(): string;
  /** Keys after `formatVersion`. */
  json(): Readonly<Record<string, unknown>>;
  /** False ends the run with exit code 1: what was looked for is not there. */
  readonly isFound?: boolean;
};

/** Opens a workspace and prints the answer. Errors in the workspace don't stop it; they are counted on stderr. */
export async function printAnswer(
  call: Call,
  path: string | undefined,
  answer: (workspace: OpenWorkspace) => Answer,
): Promise<number> {
  const workspace = await openWorkspace(call, path);
  const { text, json, isFound = true } = answer(workspace);
  const errors = workspace.diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) call.io.stderr.write(`${brokenWorkspace(errors)[workspace.lang]}\n`);
  print(call, call.options['format'] === 'json' ? JSON.stringify({ formatVersion: 1, ...json() }, null, 2) : text());
  return isFound ? EXIT.ok : EXIT.findings;
}

function brokenWorkspace(errors: number): Message {
  return {
    en: `qtsc: ${errors === 1 ? '1 error' : `${errors} errors`} in the workspace, so the answer may lack something; \`qtsc validate\` shows what is wrong`,
    vi: `qtsc: không gian làm việc có ${errors} lỗi nên kết quả có thể thiếu; \`qtsc validate\` cho biết chi tiết`,
  };
}
