import { z } from 'zod';
import type { Finding } from '../../check/rule.ts';
import { defineRule } from '../../check/rule.ts';
import type { Flow, Supply } from '../../graph/flows.ts';
import { createSupply, flowsOf, mayBePlatform } from '../../graph/flows.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Party } from '../../graph/investments.ts';
import { systemsOf } from '../../graph/investments.ts';
import { upstreamOf } from '../../graph/upstream.ts';
import type { Element } from '../../model/architecture.ts';
import { nameOf } from '../../model/name-of.ts';

export const missingIntegration = defineRule({
  id: 'core/missing-integration',
  summary: {
    en: 'A system needs data that no integration brings, or a device sends its data nowhere',
    vi: 'Hệ thống cần dữ liệu mà không có kết nối nào mang tới, hoặc thiết bị không gửi dữ liệu về đâu',
  },
  severity: 'error',
  options: z.strictObject({
    operationsCentres: z
      .array(z.string().min(1))
      .default([])
      .describe(
        'Components whose systems are operations centres, by id: a device may send there instead of to a platform.',
      ),
  }),
  *check({ graph, options }) {
    const flows = flowsOf(graph);
    const supply = createSupply(graph, flows);
    for (const reader of [...graph.of('systems'), ...graph.of('projects')]) {
      if (!supply.parties.gone.has(reader)) yield* missingReads(graph, supply, reader);
    }
    yield* unconnectedDevices(graph, supply, flows, new Set(options.operationsCentres));
  },
});

function* missingReads(graph: Graph, { parties, mastersOf, brings }: Supply, reader: Party): Generator<Finding> {
  for (const [at, id] of (reader.value.reads ?? []).entries()) {
    const dataset = graph.element(id);
    if (dataset === undefined || dataset.collection !== 'datasets') continue;
    const masters = mastersOf(dataset);
    const [master] = masters;
    if (master === undefined || masters.some((own) => parties.partyOf(reader).has(own))) continue;
    if (brings(dataset, reader)) continue;
    const [who, what, whence] = [nameOf(reader), nameOf(dataset), nameOf(master)];
    yield {
      at: reader,
      path: ['reads', at],
      message: {
        en: `“${who.en}” reads “${what.en}”, but no integration brings it from “${whence.en}”`,
        vi: `“${who.vi}” cần “${what.vi}”, nhưng không có kết nối nào mang dữ liệu này từ “${whence.vi}” tới`,
      },
      help: {
        en: `Add under integrations: - { from: ${master.id}, to: ${reader.id}, data: [${id}], status: planned }, with via: where a platform is between.`,
        vi: `Thêm vào integrations: - { from: ${master.id}, to: ${reader.id}, data: [${id}], status: planned }, kèm via: nếu đi qua nền tảng.`,
      },
      related: [
        {
          at: master,
          path: ['masters'],
          part: 'key',
          message: { en: `“${whence.en}” is its master`, vi: `“${whence.vi}” là nguồn gốc của dữ liệu` },
        },
      ],
      parties: [reader, dataset],
    };
  }
}

function* unconnectedDevices(
  graph: Graph,
  { parties }: Supply,
  flows: readonly Flow[],
  centres: ReadonlySet<string>,
): Generator<Finding> {
  const devices = graph.of('systems').filter((system) => system.value.kind === 'device' && !parties.gone.has(system));
  if (devices.length === 0) return;
  const connected = upstreamOf(graph, flows, goalsOf(graph, parties.gone, flows, centres));
  for (const device of devices) {
    if ([...parties.partyOf(device)].some((party) => connected.has(party))) continue;
    const { en, vi } = nameOf(device);
    yield {
      at: device,
      severity: 'warning',
      message: {
        en: `the data of “${en}” reaches no platform and no operations centre`,
        vi: `dữ liệu của “${vi}” không về nền tảng hay trung tâm điều hành nào`,
      },
      help: {
        en: `Add under integrations: - { from: ${device.id}, to: <platform>, status: planned }`,
        vi: `Thêm vào integrations: - { from: ${device.id}, to: <nền tảng>, status: planned }`,
      },
    };
  }
}

/** Platforms and operations centres, and the ends of flows that may be some: what is unknown is not held against a device. */
function goalsOf(
  graph: Graph,
  gone: ReadonlySet<Element>,
  flows: readonly Flow[],
  centres: ReadonlySet<string>,
): ReadonlySet<Element> {
  const goals = new Set<Element>();
  const isCentre = (system: Element): boolean =>
    centres.size > 0 &&
    graph.targets(system, 'realizes').some(({ id }) => centres.has(id) || centres.has(id.slice(id.indexOf('/') + 1)));
  for (const system of graph.of('systems')) {
    if (!gone.has(system) && (system.value.kind === 'platform' || isCentre(system))) goals.add(system);
  }
  for (const end of flows.flatMap(({ via, to }) => (via === undefined ? [to] : [via, to]))) {
    if (gone.has(end)) continue;
    if (end.collection === 'projects') {
      const systems = systemsOf(graph, end);
      if (systems.length === 0 || systems.some((system) => goals.has(system) || mayBePlatform(system))) goals.add(end);
    } else if (mayBePlatform(end)) goals.add(end);
  }
  return goals;
}
