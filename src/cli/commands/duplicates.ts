import type { Command } from '../command.ts';
import { AT, LANG, OUTPUT, PATH_ARGUMENT, TEXT_JSON_OR_MD } from '../shared-options.ts';
import { usageError } from '../usage-error.ts';

const EXPLAIN = {
  flags: '--explain <id...>',
  about: {
    en: 'two ids: show all that speaks for and against them being duplicates',
    vi: 'hai mã: nêu mọi căn cứ ủng hộ và phản bác việc trùng lặp',
  },
} as const;

export const duplicates: Command = {
  name: 'duplicates',
  arguments: [PATH_ARGUMENT],
  options: [EXPLAIN, AT, TEXT_JSON_OR_MD, OUTPUT, LANG],
  summary: {
    en: 'list investments that provide the same function, with the money at stake',
    vi: 'liệt kê các khoản đầu tư trùng chức năng, kèm kinh phí liên quan',
  },
  async run(call) {
    const { printAnswer } = await import('../answers/answer.ts');
    const { at, explain: ids } = call.options;
    const day = typeof at === 'string' ? at : undefined;
    if (Array.isArray(ids)) {
      // Whatever follows the two ids is the path.
      const [a, b, path] = ids as readonly string[];
      if (a === undefined || b === undefined || ids.length > 3) {
        throw usageError('--explain takes two ids', '--explain nhận hai mã');
      }
      const { explainPairAnswer } = await import('../answers/explain-pair-answer.ts');
      return printAnswer(call, call.args[0] ?? path, (workspace) => explainPairAnswer(workspace, [a, b], day));
    }
    const { duplicatesAnswer } = await import('../answers/duplicates-answer.ts');
    return printAnswer(call, call.args[0], (workspace) => duplicatesAnswer(workspace, day));
  },
};
