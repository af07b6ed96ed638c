import { readFileSync, realpathSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { Message } from '../index.ts';
import { langOfCall } from './call-lang.ts';
import { EXIT } from './exit-code.ts';
import type { Io } from './io.ts';
import { packageVersion } from './package-root.ts';
import { isUsageError } from './usage-error.ts';

/**
 * Runs one call of `qtsc` and gives its exit code. Never throws: what is wrong is said on stderr in a sentence.
 * `--version` is answered before anything is loaded.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${packageVersion()}\n`);
    return EXIT.ok;
  }
  try {
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, io);
  } catch (error) {
    if (isUsageError(error)) {
      io.stderr.write(`qtsc: ${error.message[langOfCall(argv, io.cwd)]}\n`);
      return EXIT.usage;
    }
    io.stderr.write(`${internalError(error)[langOfCall(argv, io.cwd)]}\n`);
    if (io.env['QTSC_DEBUG'] !== undefined && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`);
    return EXIT.usage;
  }
}

/**
 * Node lets the heap double before it collects; a smaller step keeps a model of 100,000 elements within 600 MiB (780
 * without it) for about one twentieth more time.
 */
const HEAP_STEP = '--heap-growing-percent=40';

/** Runs the call that the process was started with. */
export async function runProcess(): Promise<void> {
  setFlagsFromString(HEAP_STEP);
  for (const stream of [process.stdout, process.stderr]) {
    // A reader that has seen enough (`| head`) closes the pipe; that is no fault.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.exitCode = await main(process.argv.slice(2), processIo());
}

function processIo(): Io {
  return {
    cwd: realpathSync(process.cwd()),
    env: process.env,
    stdout: { write: (text) => void process.stdout.write(text), isTTY: process.stdout.isTTY === true },
    stderr: { write: (text) => void process.stderr.write(text), isTTY: process.stderr.isTTY === true },
    readStdin: () => readFileSync(0),
    today: () => {
      const now = new Date();
      const two = (part: number): string => String(part).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}

function internalError(error: unknown): Message {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    en: `qtsc: internal error: ${reason}\nThis is a fault of qtsc, not of your model. Please report it; QTSC_DEBUG=1 shows where.`,
    vi: `qtsc: lỗi nội bộ: ${reason}\nĐây là lỗi của qtsc, không phải của mô hình. Vui lòng báo lại; QTSC_DEBUG=1 cho biết vị trí.`,
  };
}
