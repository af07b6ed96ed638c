import type { Command } from '../command.ts';
import { AT, JSON_OR_TEXT, LANG, OUTPUT, PATH_ARGUMENT } from '../shared-options.ts';

export const impact: Command = {
  name: 'impact',
  arguments: [{ name: '<id>', about: { en: 'the id of an element', vi: 'mã của một phần tử' } }, PATH_ARGUMENT],
  options: [AT, JSON_OR_TEXT, OUTPUT, LANG],
  summary: {
    en: 'say what is affected when an element changes, fails or is dropped',
    vi: 'cho biết những gì chịu ảnh hưởng khi một phần tử thay đổi, hỏng hoặc bị bỏ',
  },
  async run(call) {
    const { printAnswer } = await import('../answers/answer.ts');
    const { impactAnswer } = await import('../answers/impact-answer.ts');
    const [id = '', path] = call.args;
    return printAnswer(call, path, (workspace) => impactAnswer(workspace, id));
  },
};
