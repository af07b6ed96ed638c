import type { Command } from '../command.ts';
import { AT, JSON_OR_TEXT, LANG, OUTPUT, PATH_ARGUMENT } from '../shared-options.ts';

export const duplicates: Command = {
  name: 'duplicates',
  arguments: [PATH_ARGUMENT],
  options: [AT, JSON_OR_TEXT, OUTPUT, LANG],
  summary: {
    en: 'list investments that provide the same function, with the money at stake',
    vi: 'liệt kê các khoản đầu tư trùng chức năng, kèm kinh phí liên quan',
  },
  async run(call) {
    const { printAnswer } = await import('../answers/answer.ts');
    const { duplicatesAnswer } = await import('../answers/duplicates-answer.ts');
    return printAnswer(call, call.args[0], duplicatesAnswer);
  },
};
