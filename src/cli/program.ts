import { CommanderError, Command as Program, Option as ProgramOption } from 'commander';
import type { Message } from '../index.ts';
import { langOfCall } from './call-lang.ts';
import type { Call, Command, Option } from './command.ts';
import { errorInVietnamese, headingInVietnamese } from './commander-in-vietnamese.ts';
import { commands } from './commands.ts';
import { EXIT } from './exit-code.ts';
import type { Io } from './io.ts';
import { packageVersion } from './package-root.ts';
import { NO_COLOR } from './shared-options.ts';

/** Parses a call and runs its verb. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.ok;
  const say = langOfCall(argv, io.cwd) === 'vi' ? vietnamese : english;
  const program = new Program('qtsc')
    .description(say(ABOUT))
    .version(packageVersion(), '-V, --version', say({ en: 'print the version', vi: 'in phiên bản' }))
    .helpOption('-h, --help', say({ en: 'show this help', vi: 'xem hướng dẫn' }))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(say({ en: text, vi: errorInVietnamese(text) })),
    })
    .configureHelp({
      styleTitle: (title) => say({ en: title, vi: headingInVietnamese(title) }),
      optionDescription: ({ description, argChoices }) =>
        argChoices === undefined ? description : `${description} (${argChoices.join(', ')})`,
    })
    .showSuggestionAfterError(true)
    .showHelpAfterError(say({ en: '(qtsc --help shows how to call it)', vi: '(qtsc --help để xem cách gọi)' }))
    .addHelpText('after', `\n${say(EXAMPLES)}`);
  for (const command of commands) {
    addCommand(program, command, say, async (call) => {
      code = await command.run({ ...call, io });
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has said what is wrong; asked for help or the version it is not an error.
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  return code;
}

type Say = (message: Message) => string;
const english: Say = ({ en }) => en;
const vietnamese: Say = ({ vi }) => vi;

function addCommand(
  program: Program,
  command: Command,
  say: Say,
  run: (call: Omit<Call, 'io'>) => Promise<void>,
): void {
  const sub = program.command(command.name).description(say(command.summary)).exitOverride();
  for (const { name, about } of command.arguments) sub.argument(name, say(about));
  for (const option of [...command.options, NO_COLOR]) sub.addOption(toProgramOption(option, say));
  sub.action(async (...given: unknown[]) => {
    const args = given.slice(0, command.arguments.length) as (string | undefined)[];
    const options = sub.opts() as Call['options'];
    await run({ args, options });
  });
}

function toProgramOption({ flags, about, choices, isRepeatable }: Option, say: Say): ProgramOption {
  const option = new ProgramOption(flags, say(about));
  if (choices !== undefined) option.choices([...choices]);
  if (isRepeatable === true)
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  return option;
}

const ABOUT: Message = {
  en: 'Smart-city architecture as code: validate, check and draw a model of projects, systems and data kept in YAML.',
  vi: 'Kiến trúc đô thị thông minh dưới dạng mã: kiểm tra, đối chiếu và vẽ mô hình dự án, hệ thống, dữ liệu viết bằng YAML.',
};

const EXAMPLES: Message = {
  en: `Examples:
  qtsc init city                 start a workspace
  qtsc validate city             check it
  qtsc render city --view matrix -f svg -o out
  qtsc explain core/orphan       what a finding means and how to mend it
Exit codes: 0 nothing found, 1 findings, 2 wrong call or no workspace.`,
  vi: `Ví dụ:
  qtsc init thanh-pho            tạo không gian làm việc
  qtsc validate thanh-pho        kiểm tra
  qtsc render thanh-pho --view matrix -f svg -o out
  qtsc explain core/orphan       ý nghĩa của một phát hiện và cách khắc phục
Mã thoát: 0 không có phát hiện, 1 có phát hiện, 2 gọi sai hoặc không có không gian làm việc.`,
};
