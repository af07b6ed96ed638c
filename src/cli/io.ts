/** All that the command line needs of the world, so that tests run it without a process. */
export type Io = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  readStdin(): Uint8Array;
  /** The day of the run, `YYYY-MM-DD`. */
  today(): string;
};

export type OutStream = { write(text: string): void; readonly isTTY: boolean };
