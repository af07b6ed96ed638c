import type { Message } from '../index.ts';
import type { Call } from './command.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** Errors in a workspace don't stop an answer or a picture; they are counted on stderr. */
export function warnOfErrors({ io }: Call, { diagnostics, lang }: OpenWorkspace): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) io.stderr.write(`${brokenWorkspace(errors)[lang]}\n`);
}

function brokenWorkspace(errors: number): Message {
  return {
    en: `qtsc: ${errors === 1 ? '1 error' : `${errors} errors`} in the workspace, so the answer may lack something; \`qtsc validate\` shows what is wrong`,
    vi: `qtsc: không gian làm việc có ${errors} lỗi nên kết quả có thể thiếu; \`qtsc validate\` cho biết chi tiết`,
  };
}
