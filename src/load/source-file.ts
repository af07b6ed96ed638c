import type { Message } from '../diagnostic/message.ts';

/** A file as whoever does the IO hands it over: its path from the root with `/`, and its bytes or why there are none. */
export type SourceFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly problem: SourceProblem };

export type SourceProblem = { readonly code: LoadProblemCode; readonly message: Message };

type LoadProblemCode = 'load/unreadable' | 'load/too-large' | 'load/outside-link' | 'load/not-a-file';

/** The largest file that is read, in bytes. */
export const MAX_FILE_SIZE = 16 * 1024 * 1024;
