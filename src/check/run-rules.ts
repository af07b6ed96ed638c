import type { Basis, Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import { distinct } from '../diagnostic/distinct.ts';
import { fingerprint } from '../diagnostic/fingerprint.ts';
import type { Place } from '../diagnostic/place.ts';
import { fileStart } from '../diagnostic/place.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locator } from '../load/locator.ts';
import type { Architecture, Element, ElementOf } from '../model/architecture.ts';
import { lastDay } from '../model/date.ts';
import { textIn } from '../model/text.ts';
import type { RuleSettings } from './read-settings.ts';
import { readSettings } from './read-settings.ts';
import type { ClauseRef, Finding, Pack, Rule, Spot, WaiverUse } from './rule.ts';

export type RunInput = {
  readonly graph: Graph;
  readonly packs: readonly Pack[];
  readonly locator: Locator;
  /** The day of the run, `YYYY-MM-DD`: waivers expire by it. */
  readonly today: string;
};

export type RunResult = {
  /** Findings that stand, unordered, and what is wrong in the settings. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that a waiver in force sets aside. */
  readonly waived: readonly Diagnostic[];
};

/** Runs every rule that is not off. Knows no rule: settings, places, fingerprints and waivers are all it adds. */
export function runRules({ graph, packs, locator, today }: RunInput): RunResult {
  const { architecture } = graph;
  const rules = packs.flatMap((pack) => pack.rules);
  const { settings, diagnostics: wrong } = readSettings(architecture, rules, locator);
  const ledger = createLedger(graph.of('waivers'), today);
  const diagnostics: Diagnostic[] = [...wrong];
  const waived: Diagnostic[] = [];

  const run = (rule: Rule, waivers: readonly WaiverUse[]): void => {
    const setting = settings.get(rule.id);
    if (setting === undefined || setting.severity === 'off') return;
    for (const finding of rule.check({ graph, options: setting.options, today, waivers })) {
      const diagnostic = toDiagnostic(rule, finding, setting, architecture, locator);
      if (ledger.setsAside(rule.id, finding)) waived.push(diagnostic);
      else diagnostics.push(diagnostic);
    }
  };

  for (const rule of rules) if (rule.after === undefined) run(rule, []);
  const uses = ledger.uses();
  for (const rule of rules) if (rule.after === 'waivers') run(rule, uses);
  return { diagnostics: distinct(diagnostics), waived: distinct(waived) };
}

function toDiagnostic(
  rule: Rule,
  finding: Finding,
  setting: RuleSettings,
  architecture: Architecture,
  locator: Locator,
): Diagnostic {
  const parties = finding.parties ?? [finding.at];
  // Without indexes, so that a list may be reordered; what tells two findings of one key apart are their parties.
  const field = (finding.path ?? []).filter((part) => typeof part === 'string').join('.');
  return {
    code: rule.id,
    severity: chosenSeverity(rule, finding, setting),
    message: finding.message,
    place: placeOf(finding, architecture, locator),
    element: finding.at.id,
    related: (finding.related ?? []).map((spot) => ({
      message: spot.message,
      place: placeOf(spot, architecture, locator),
      element: spot.at.id,
    })),
    evidence: (finding.evidence ?? []).map(({ signal, direction, text, at, path, part }) => ({
      signal,
      direction,
      text,
      place: at === undefined ? null : placeOf({ at, path, part }, architecture, locator),
    })),
    basis: (finding.basis ?? []).flatMap((clause) => basisOf(clause, architecture)),
    help: finding.help ?? null,
    fingerprint:
      finding.group === undefined
        ? fingerprint(
            rule.id,
            parties.map(({ id }) => id),
            field,
          )
        : fingerprint(rule.id, [], finding.group),
  };
}

function chosenSeverity(rule: Rule, finding: Finding, setting: RuleSettings): Severity {
  if (setting.severity !== undefined && setting.severity !== 'off') return setting.severity;
  return finding.severity ?? rule.severity;
}

/** An element of the workspace stands in its file; what a framework asks for stands where the workspace takes it into use. */
function placeOf({ at, path, part }: Spot, architecture: Architecture, locator: Locator): Place {
  if (at.framework === null) return locator.element(at, path, part);
  const framework = architecture.frameworks.find(({ id }) => id === at.framework);
  const { workspaceFile } = architecture;
  if (framework === undefined || framework.usedAt === null) return fileStart(workspaceFile);
  return locator.value(workspaceFile, 0, ['uses', framework.usedAt]);
}

function basisOf({ framework, clause }: ClauseRef, { frameworks, byId }: Architecture): Basis[] {
  const found = frameworks.find(({ id }) => id === framework);
  if (found === undefined) return [];
  const cited = clause === undefined ? undefined : byId.get(`${framework}/${clause}`);
  const { title, source } = found.head;
  const text = cited !== undefined && 'text' in cited.value ? cited.value.text : title;
  const own = cited !== undefined && 'source' in cited.value ? cited.value.source : undefined;
  const verified = [own, source].find((entry) => typeof entry === 'object' && entry.verification !== undefined);
  return [
    {
      framework,
      clause: clause ?? null,
      title: { en: textIn(text, 'en') ?? framework, vi: textIn(text, 'vi') ?? framework },
      verification: typeof verified === 'object' ? (verified.verification ?? null) : null,
    },
  ];
}

type Ledger = { setsAside(rule: string, finding: Finding): boolean; uses(): readonly WaiverUse[] };

/** Which waivers are in force and how many findings each set aside. Expired ones set nothing aside. */
function createLedger(waivers: readonly ElementOf<'waivers'>[], today: string): Ledger {
  const matched = new Map<ElementOf<'waivers'>, number>();
  /** By rule and target, so that a finding looks up its own elements only. */
  const inForce = new Map<string, ElementOf<'waivers'>[]>();
  for (const waiver of waivers) {
    matched.set(waiver, 0);
    // A waiver that its schema refused has no keys and holds for nothing.
    if (waiver.value.target === undefined) continue;
    for (const target of [waiver.value.target].flat()) {
      const key = `${waiver.value.rule} ${target}`;
      const same = inForce.get(key);
      if (same === undefined) inForce.set(key, [waiver]);
      else same.push(waiver);
    }
  }
  const isExpired = (waiver: ElementOf<'waivers'>): boolean =>
    waiver.value.expires !== undefined && lastDay(waiver.value.expires) < today;

  return {
    setsAside(rule, { at, parties = [at], group }) {
      const active = new Set<ElementOf<'waivers'>>();
      const covered = parties.filter(({ id }: Element) => {
        const all = inForce.get(`${rule} ${id}`) ?? [];
        // An expired waiver still meets its finding: it is out of date, not unused.
        for (const waiver of all) if (isExpired(waiver)) matched.set(waiver, (matched.get(waiver) ?? 0) + 1);
        const live = all.filter((waiver) => !isExpired(waiver));
        for (const waiver of live) active.add(waiver);
        return live.length > 0;
      });
      for (const waiver of active) matched.set(waiver, (matched.get(waiver) ?? 0) + 1);
      return group === undefined ? covered.length > 0 : parties.length - covered.length <= 1;
    },
    uses: () => waivers.map((waiver) => ({ waiver, isExpired: isExpired(waiver), matched: matched.get(waiver) ?? 0 })),
  };
}
