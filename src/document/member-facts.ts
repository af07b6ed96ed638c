import type { Lang } from '../diagnostic/message.ts';
import type { Profile } from '../match/profile.ts';
import type { Element } from '../model/architecture.ts';
import { formatMoney, sumMoney } from '../model/money-sum.ts';
import { nameOf } from '../model/name-of.ts';
import { valueWord } from '../model/value-words.ts';

/** What a table says of an investment, in the reader's language; empty where the model says nothing. */
export type MemberFacts = {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly owner: string;
  readonly area: string;
  readonly period: string;
  readonly status: string;
  readonly budget: string;
  readonly isIllustrative: boolean;
};

/** So many areas are named in a cell. */
const NAMED_AREAS = 3;

export function memberFacts({ investment, areas, details }: Profile, lang: Lang): MemberFacts {
  const { head, project, parts } = investment;
  const { owner } = details;
  const budget = project?.value.budget;
  return {
    id: head.id,
    name: nameOf(head)[lang],
    ownerId: owner?.id ?? '',
    owner: owner === undefined ? '' : nameOf(owner)[lang],
    area: areaNames(areas, lang),
    period: periodOf(investment),
    status: valueWord(head.collection, 'status', head.value.status)?.[lang] ?? '',
    budget:
      budget === undefined
        ? ''
        : sumMoney([budget])
            .map((sum) => formatMoney(sum, lang))
            .join(', '),
    isIllustrative: parts.some(({ value }) => value.illustrative === true),
  };
}

function areaNames(areas: readonly Element[], lang: Lang): string {
  const names = areas.map((area) => nameOf(area)[lang]);
  if (names.length <= NAMED_AREAS + 1) return names.join(', ');
  return `${names.slice(0, NAMED_AREAS).join(', ')} +${names.length - NAMED_AREAS}`;
}

/** A project's own, else from when to when a system that stands alone runs. */
function periodOf({ project, systems }: Profile['investment']): string {
  if (project !== null) return span(project.value.period?.from, project.value.period?.to);
  const lifecycle = systems[0]?.value.lifecycle;
  return span(lifecycle?.live ?? lifecycle?.planned, lifecycle?.retired);
}

function span(from: string | undefined, to: string | undefined): string {
  if (from === to) return from ?? '';
  return `${from ?? ''} – ${to ?? ''}`.trim();
}
