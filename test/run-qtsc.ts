import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../src/cli/main.ts';

export type Ran = { readonly status: number; readonly stdout: string; readonly stderr: string };

export type RunOptions = {
  readonly cwd: string;
  readonly stdin?: Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
};

/** Runs a call of qtsc in this process, on a day that never changes. */
export async function runQtsc(args: readonly string[], { cwd, stdin, env = {} }: RunOptions): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const status = await main(args, {
    cwd,
    env,
    stdout: {
      isTTY: false,
      write(text) {
        stdout += text;
      },
    },
    stderr: {
      isTTY: false,
      write(text) {
        stderr += text;
      },
    },
    readStdin: () => stdin ?? new Uint8Array(),
    today: () => '2026-11-24',
  });
  return { status, stdout, stderr };
}

/** A folder of its own with these files, by path; `qtsc.yaml` is made when it is not among them. */
export function workspaceWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'qtsc-')));
  for (const [path, content] of Object.entries({ 'qtsc.yaml': 'lang: en\n', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
