import type { Command } from '../command.ts';
import { AT, JSON_OR_TEXT, LANG, OUTPUT, PATH_ARGUMENT, TODAY } from '../shared-options.ts';

export const coverage: Command = {
  name: 'coverage',
  arguments: [PATH_ARGUMENT],
  options: [
    {
      flags: '--framework <id>',
      about: {
        en: 'measure by this framework (default: every one that the workspace uses)',
        vi: 'đối chiếu với khung này (mặc định: mọi khung mà không gian làm việc dùng)',
      },
    },
    AT,
    TODAY,
    JSON_OR_TEXT,
    OUTPUT,
    LANG,
  ],
  summary: {
    en: 'compare the model with its frameworks: what is there, what is missing',
    vi: 'đối chiếu mô hình với các khung: đã có gì, còn thiếu gì',
  },
  async run(call) {
    const { printAnswer } = await import('../answers/answer.ts');
    const { coverageAnswer } = await import('../answers/coverage-answer.ts');
    const { dayOption } = await import('../open-workspace.ts');
    const { at, today, framework } = call.options;
    // The state of a system without a status follows from its dates, so it is that of the day shown.
    const day = dayOption(at, '--at') ?? dayOption(today, '--today') ?? call.io.today();
    const chosen = typeof framework === 'string' ? framework : undefined;
    return printAnswer(call, call.args[0], (workspace) => coverageAnswer(workspace, chosen, day));
  },
};
