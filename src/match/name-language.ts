import type { Graph } from '../graph/graph.ts';
import type { EvidenceLine } from './evidence.ts';

/**
 * Without what is said of missing marks where no Vietnamese name is: an English name has none to miss. The language of a name
 * is the one it is given in, else that of the workspace.
 */
export function ofItsLanguage(lines: readonly EvidenceLine[], { architecture }: Graph): readonly EvidenceLine[] {
  const { lang = 'en' } = architecture.workspace;
  return lines.filter(({ signal, at }) => {
    if (signal !== 'no-marks') return true;
    const name = at !== undefined && 'name' in at.value ? at.value.name : undefined;
    if (name === undefined) return false;
    return typeof name === 'object' ? Object.hasOwn(name, 'vi') : lang === 'vi';
  });
}
