import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { AT, JSON_OR_TEXT, LANG, OUTPUT, PATH_ARGUMENT } from '../shared-options.ts';
import type { UsageError } from '../usage-error.ts';
import { usageError } from '../usage-error.ts';

const WRITE = {
  flags: '--write',
  about: {
    en: 'put the clear ones into the YAML files; comments and layout stay',
    vi: 'ghi các đề xuất rõ ràng vào tệp YAML, giữ nguyên chú thích và cách trình bày',
  },
} as const;

export const classify: Command = {
  name: 'classify',
  arguments: [PATH_ARGUMENT],
  options: [WRITE, AT, JSON_OR_TEXT, OUTPUT, LANG],
  summary: {
    en: 'propose the reference components that names and descriptions say, where `realizes` is missing',
    vi: 'đề xuất thành phần tham chiếu theo tên và mô tả cho phần tử chưa có `realizes`',
  },
  async run(call) {
    const [path] = call.args;
    const { printAnswer } = await import('../answers/answer.ts');
    const { classifyAnswer, classificationOf } = await import('../answers/classify-answer.ts');
    if (call.options['write'] !== true)
      return printAnswer(call, path, (workspace) => classifyAnswer(workspace, classificationOf(workspace), undefined));
    if (path === '-')
      throw usageError(
        '--write needs files; standard input has none',
        '--write cần tệp; đầu vào chuẩn không có tệp nào',
      );
    const { writeRealizes } = await import('../write-realizes.ts');
    const failures: UsageError[] = [];
    const status = await printAnswer(call, path, async (workspace) => {
      const classification = classificationOf(workspace);
      const outcome = await writeRealizes(workspace, classification.proposals);
      for (const failure of outcome.failures) {
        failures.push(failure);
        call.io.stderr.write(`qtsc: ${failure.message[workspace.lang]}\n`);
      }
      return classifyAnswer(workspace, classification, outcome);
    });
    return failures.length > 0 ? EXIT.usage : status;
  },
};
