import type { Command } from '../command.ts';
import { AT, JSON_OR_TEXT, LANG, OUTPUT, PATH_ARGUMENT } from '../shared-options.ts';

export const show: Command = {
  name: 'show',
  arguments: [{ name: '<id>', about: { en: 'the id of an element', vi: 'mã của một phần tử' } }, PATH_ARGUMENT],
  options: [AT, JSON_OR_TEXT, OUTPUT, LANG],
  summary: { en: 'show all that the model says of one element', vi: 'xem mọi thông tin của một phần tử' },
  async run(call) {
    const { printAnswer } = await import('../answers/answer.ts');
    const { showAnswer } = await import('../answers/show-answer.ts');
    const [id = '', path] = call.args;
    return printAnswer(call, path, (workspace) => showAnswer(workspace, id));
  },
};
