import type { Command } from '../command.ts';
import { AT, JSON_OR_TEXT, LANG, OUTPUT, PATH_ARGUMENT } from '../shared-options.ts';

export const integrations: Command = {
  name: 'integrations',
  arguments: [PATH_ARGUMENT],
  options: [AT, JSON_OR_TEXT, OUTPUT, LANG],
  summary: { en: 'list the flows, and those that are missing', vi: 'liệt kê các kết nối, và những kết nối còn thiếu' },
  async run(call) {
    const { printAnswer } = await import('../answers/answer.ts');
    const { integrationsAnswer } = await import('../answers/integrations-answer.ts');
    return printAnswer(call, call.args[0], integrationsAnswer);
  },
};
