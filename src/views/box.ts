import type { Severity } from '../diagnostic/diagnostic.ts';
import { atLeast } from '../diagnostic/order.ts';
import type { Element } from '../model/architecture.ts';
import { nameOf } from '../model/name-of.ts';
import type { Box, BoxKind } from './picture.ts';
import { stageOf } from './stage.ts';
import type { ViewOptions } from './view.ts';

/** The box of an element; `merged` are elements that are drawn in the same box. */
export function boxOf(element: Element, { lang, findings }: ViewOptions, merged: readonly Element[] = []): Box {
  const all = [element, ...merged];
  return {
    id: element.id,
    label: nameOf(element)[lang],
    detail: null,
    kind: kindOf(element),
    stage: element.collection === 'components' && element.value.status === undefined ? null : stageOf(element),
    illustrative: all.some(({ value }) => 'illustrative' in value && value.illustrative === true),
    finding: gravest(all.map(({ id }) => markOf(findings?.get(id)))),
  };
}

/** Remarks are for those who keep the model; a picture shows what needs a decision. */
export function markOf(severity: Severity | undefined): Severity | null {
  return severity === undefined || severity === 'info' ? null : severity;
}

function kindOf({ collection }: Element): BoxKind {
  if (collection === 'projects') return 'project';
  return collection === 'components' ? 'component' : 'system';
}

export function gravest(severities: Iterable<Severity | null>): Severity | null {
  let worst: Severity | null = null;
  for (const severity of severities) {
    if (severity !== null && (worst === null || atLeast(severity, worst))) worst = severity;
  }
  return worst;
}
