import { readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Addition, Message, Proposal } from '../index.ts';
import { addRealizes } from '../index.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import type { UsageError } from './usage-error.ts';
import { isUsageError } from './usage-error.ts';
import { rewrite } from './write-result.ts';

export type WriteOutcome = {
  readonly written: readonly Written[];
  readonly refused: readonly Refused[];
  /** Files that could not be written at all. */
  readonly failures: readonly UsageError[];
};

type Written = { readonly id: string; readonly component: string; readonly file: string; readonly line: number };
type Refused = { readonly id: string; readonly component: string; readonly file: string; readonly why: Message };

type Chosen = { readonly id: string; readonly component: string; readonly addition: Addition };

/** Puts the clear proposals into their files, each file as a whole or not at all. */
export async function writeRealizes(workspace: OpenWorkspace, proposals: readonly Proposal[]): Promise<WriteOutcome> {
  const written: Written[] = [];
  const refused: Refused[] = [];
  const failures: UsageError[] = [];
  for (const [file, chosen] of chosenByFile(proposals)) {
    const refuse = ({ id, component }: Chosen, why: Message): void => void refused.push({ id, component, file, why });
    try {
      const source = readAgain(workspace, file);
      if ('refused' in source) {
        for (const each of chosen) refuse(each, source.refused);
        continue;
      }
      const additions = new Map(chosen.map((each) => [each.addition, each]));
      const edited = await addRealizes(source.text, [...additions.keys()]);
      if (edited.added.length > 0) rewrite(source.path, workspace.pathOf(file), edited.text);
      for (const { addition, line } of edited.added) {
        const { id = '', component = '' } = additions.get(addition) ?? {};
        written.push({ id, component, file, line });
      }
      for (const { addition, why } of edited.refused) {
        const each = additions.get(addition);
        if (each !== undefined) refuse(each, why);
      }
    } catch (error) {
      if (!isUsageError(error)) throw error;
      failures.push(error);
      for (const each of chosen) refuse(each, error.message);
    }
  }
  return { written, refused, failures };
}

function chosenByFile(proposals: readonly Proposal[]): ReadonlyMap<string, readonly Chosen[]> {
  const byFile = new Map<string, Chosen[]>();
  for (const { element, chosen } of proposals) {
    if (chosen === null) continue;
    const { id, collection, origin } = element;
    const each = { id, component: chosen.id, addition: { collection, origin, ids: [chosen.id] } };
    const same = byFile.get(origin.file);
    if (same === undefined) byFile.set(origin.file, [each]);
    else same.push(each);
  }
  return byFile;
}

/** A file as it is now, its mark (BOM) included; what it is a link to is written, so that the link stays one. */
function readAgain(
  { root, loaded }: OpenWorkspace,
  file: string,
): { readonly path: string; readonly text: string } | { readonly refused: Message } {
  try {
    const path = realpathSync(join(root, file));
    if (!path.startsWith(realpathSync(root) + sep)) return { refused: OUTSIDE };
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    return text.replace(/^\uFEFF/, '') === loaded.locator.text(file) ? { path, text } : { refused: CHANGED };
  } catch {
    return { refused: CHANGED };
  }
}

const OUTSIDE: Message = { en: 'the file lies outside the workspace', vi: 'tệp nằm ngoài không gian làm việc' };

const CHANGED: Message = {
  en: 'the file has changed since it was read; run it again',
  vi: 'tệp đã thay đổi từ lúc đọc; hãy chạy lại',
};
