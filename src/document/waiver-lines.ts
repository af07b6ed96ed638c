import type { Lang } from '../diagnostic/message.ts';
import type { Graph } from '../graph/graph.ts';
import type { Profile } from '../match/profile.ts';
import type { ElementOf } from '../model/architecture.ts';
import { markdownText } from '../render/markdown-text.ts';

/** The rules whose findings are the groups of a dossier. */
const RULES: ReadonlySet<string> = new Set([
  'core/duplicate-investment',
  'core/national-conflict',
  'core/merger-choice',
  'core/same-object',
  'core/share-platform',
]);

/** Exceptions that somebody has decided already, for whoever of the investments they name. */
export function createWaiverLines(graph: Graph, lang: Lang): (profiles: readonly Profile[]) => readonly string[] {
  const byTarget = new Map<string, ElementOf<'waivers'>[]>();
  for (const waiver of graph.of('waivers')) {
    // A waiver that its schema refused has no keys.
    if (waiver.value.target === undefined || !RULES.has(waiver.value.rule)) continue;
    for (const target of [waiver.value.target].flat()) {
      const same = byTarget.get(target);
      if (same === undefined) byTarget.set(target, [waiver]);
      else same.push(waiver);
    }
  }
  return (profiles) => {
    const waivers = new Set(profiles.flatMap(({ investment }) => byTarget.get(investment.head.id) ?? []));
    return [...waivers].map(({ value }) => `- ${sentence(value, lang)}`);
  };
}

function sentence({ rule, target, reason, approvedBy, expires }: ElementOf<'waivers'>['value'], lang: Lang): string {
  const ids = [target]
    .flat()
    .map((id) => `\`${id}\``)
    .join(', ');
  const [why, who] = [markdownText(reason), markdownText(approvedBy)];
  return lang === 'vi'
    ? `**Miễn trừ đã ghi** (\`${rule}\`, ${ids}): ${why}; phê duyệt: ${who}; hiệu lực đến hết ${expires}`
    : `**Exception on record** (\`${rule}\`, ${ids}): ${why}; approved by ${who}; until ${expires}`;
}
