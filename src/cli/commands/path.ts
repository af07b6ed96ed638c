import type { Command } from '../command.ts';
import { AT, JSON_OR_TEXT, LANG, OUTPUT, PATH_ARGUMENT } from '../shared-options.ts';

export const path: Command = {
  name: 'path',
  arguments: [
    { name: '<from>', about: { en: 'the id of an element', vi: 'mã của một phần tử' } },
    { name: '<to>', about: { en: 'the id of another', vi: 'mã của phần tử kia' } },
    PATH_ARGUMENT,
  ],
  options: [AT, JSON_OR_TEXT, OUTPUT, LANG],
  summary: { en: 'show how two elements hang together', vi: 'cho biết hai phần tử liên hệ với nhau thế nào' },
  async run(call) {
    const { printAnswer } = await import('../answers/answer.ts');
    const { pathAnswer } = await import('../answers/path-answer.ts');
    const [from = '', to = '', folder] = call.args;
    return printAnswer(call, folder, (workspace) => pathAnswer(workspace, from, to));
  },
};
