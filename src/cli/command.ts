import type { Message } from '../index.ts';
import type { Io } from './io.ts';

/** One verb of the command line. What it needs beyond this description it imports when it runs. */
export type Command = {
  readonly name: string;
  /** Arguments as commander writes them: `<id>` must be given, `[path]` may be. */
  readonly arguments: readonly { readonly name: string; readonly about: Message }[];
  readonly options: readonly Option[];
  readonly summary: Message;
  run(call: Call): Promise<number>;
};

export type Option = {
  /** As commander writes it: `--fail-on <severity>`. */
  readonly flags: string;
  readonly about: Message;
  readonly choices?: readonly string[];
  readonly isRepeatable?: boolean;
};

export type Call = {
  readonly io: Io;
  readonly args: readonly (string | undefined)[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
};
