import type { Basis, Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import { distinct } from '../diagnostic/distinct.ts';
import { fingerprint } from '../diagnostic/fingerprint.ts';
import type { Message } from '../diagnostic/message.ts';
import type { Place } from '../diagnostic/place.ts';
import { fileStart } from '../diagnostic/place.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locator } from '../load/locator.ts';
import type { Architecture } from '../model/architecture.ts';
import type { Text } from '../model/text.ts';
import { textIn } from '../model/text.ts';
import type { RuleSettings } from './read-settings.ts';
import { readSettings, unknownRules } from './read-settings.ts';
import type { ClauseRef, Finding, Pack, Rule, Spot, WaiverUse } from './rule.ts';
import { createLedger } from './waiver-ledger.ts';

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
  const known = new Set(rules.map(({ id }) => id));
  const waivers = graph.of('waivers').filter(({ value: { rule } }) => rule === undefined || known.has(rule));
  const ledger = createLedger(waivers, today);
  const diagnostics: Diagnostic[] = [...wrong, ...unknownRules(graph.of('waivers'), known, locator)];
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
      verification: typeof verified === 'object' ? bothLanguages(verified.verification) : null,
    },
  ];
}

function bothLanguages(text: Text | undefined): Message | null {
  const [en, vi] = [textIn(text, 'en'), textIn(text, 'vi')];
  return en === undefined || vi === undefined ? null : { en, vi };
}
