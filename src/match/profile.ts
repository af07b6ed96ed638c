import type { Graph } from '../graph/graph.ts';
import type { Investment, Party } from '../graph/investments.ts';
import type { Element, ElementOf } from '../model/architecture.ts';
import type { Tier } from '../model/area.ts';
import { tierOf } from '../model/area.ts';
import { firstDay, lastDay } from '../model/date.ts';
import { sumMoney } from '../model/money-sum.ts';
import { wordings } from '../model/text.ts';
import type { FunctionClaim, PartMeaning } from './claims.ts';
import type { FunctionReader } from './functions.ts';
import type { Lexicon } from './lexicon.ts';
import { canonical, labelOf, properNames } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { readSyllables } from './syllables.ts';

/** What an investment does to the thing it names. */
export type Intent =
  | 'build'
  | 'continue'
  | 'connect'
  | 'use'
  | 'train'
  | 'operate'
  | 'construct'
  | 'digitise'
  | 'study';

/** An investment as the duplicate checker sees it. */
export type Profile = {
  readonly investment: Investment;
  /** By their keys; of several of one function that one which outranks the others. */
  readonly claims: ReadonlyMap<string, FunctionClaim>;
  readonly areas: readonly Element[];
  /** What names and descriptions say. The meanings themselves are let go: those of a hundred thousand would fill the memory. */
  readonly details: ProfileDetails;
};

export type ProfileDetails = {
  readonly intent: Intent;
  /** Where the intent is said. */
  readonly intentPath: readonly (string | number)[];
  readonly tier: Tier | undefined;
  readonly owner: ElementOf<'organizations'> | undefined;
  readonly ownerKey: string;
  /** Labels of its own areas. */
  readonly places: () => readonly string[];
  /** All it says, without marks, for what it mentions. */
  readonly text: () => string;
  readonly from: string;
  readonly to: string;
  /** Runs already, is still to come, or nobody says. */
  readonly stage: 'existing' | 'coming' | 'unknown';
  /** The one amount of its budget, where it has one. */
  readonly budget: string | null;
  /** Its name speaks of the whole country. */
  readonly isNational: boolean;
  /** Its description does. */
  readonly servesNation: boolean;
  /** It speaks of a server or licence of its own. */
  readonly isOwn: boolean;
  /** It delivers things that serve where they stand. */
  readonly hasDevice: boolean;
  /** Its name says that something is put up somewhere. */
  readonly installs: boolean;
  readonly isMisspelt: boolean;
  /** Its name is Vietnamese typed without marks. */
  readonly isFolded: boolean;
  readonly hasLookalikes: boolean;
};

const INTENT_OF_KEY: Readonly<Record<string, Intent>> = {
  connect: 'connect',
  train: 'train',
  operate: 'operate',
  extend: 'continue',
};

const INTENT_OF_ACTION: Readonly<Record<string, Intent>> = {
  train: 'train',
  operate: 'operate',
  construct: 'construct',
  study: 'study',
  integrate: 'connect',
  digitise_data: 'digitise',
  upgrade: 'continue',
  expand: 'continue',
  merge: 'continue',
  replace: 'continue',
};

export function createProfiles(graph: Graph, reader: FunctionReader): (investment: Investment) => Profile {
  const areasOf = createAreas(graph);
  const ownerKeys = new Map<Element, string>();
  const ownerKeyOf = (owner: ElementOf<'organizations'>): string => {
    const known = ownerKeys.get(owner) ?? canonical(wordings(owner.value.name)[0] ?? '', reader.lexicon);
    ownerKeys.set(owner, known);
    return known;
  };
  return (investment) => {
    const meanings = investment.parts.map(reader.meaningsOf);
    const areas = areasOf(investment);
    return {
      investment,
      claims: byFunction(reader.claimsOf(meanings)),
      areas,
      details: detailsOf({ graph, reader, ownerKeyOf }, investment, areas, meanings),
    };
  };
}

/** What is stated outranks what a name says, wherever in the investment it stands. */
function byFunction(claims: readonly FunctionClaim[]): ReadonlyMap<string, FunctionClaim> {
  const found = new Map<string, FunctionClaim>();
  for (const claim of claims) {
    const before = found.get(claim.key);
    if (before === undefined || (claim.basis === 'stated' && before.basis !== 'stated')) found.set(claim.key, claim);
  }
  return found;
}

/** Where an investment serves: the areas of its parts. */
function createAreas(graph: Graph): (investment: Investment) => readonly Element[] {
  const known = new Map<Investment, readonly Element[]>();
  return (investment) => {
    const before = known.get(investment) ?? [
      ...new Set(investment.parts.flatMap((part) => ('area' in part.value ? graph.targets(part, 'area') : []))),
    ];
    known.set(investment, before);
    return before;
  };
}

type Known = {
  readonly graph: Graph;
  readonly reader: FunctionReader;
  readonly ownerKeyOf: (owner: ElementOf<'organizations'>) => string;
};

function detailsOf(
  { graph, reader: { lexicon }, ownerKeyOf }: Known,
  { project, systems, head, parts }: Investment,
  areas: readonly Element[],
  meanings: readonly PartMeaning[],
): ProfileDetails {
  const [own] = meanings;
  const owner = parts
    .map(({ value }) => (value.owner === undefined ? undefined : graph.element(value.owner)))
    .find((found) => found?.collection === 'organizations');
  const [sum] = project?.value.budget === undefined ? [] : sumMoney([project.value.budget]);
  const lifecycle = head.collection === 'systems' ? head.value.lifecycle : undefined;
  const from = project?.value.period?.from ?? lifecycle?.live ?? lifecycle?.planned;
  const to = project?.value.period?.to;
  return {
    ...intentOf(project, own),
    tier: highestTier(areas),
    owner: owner?.collection === 'organizations' ? owner : undefined,
    ownerKey: owner === undefined ? '' : ownerKeyOf(owner),
    // Made elsewhere: made here, they would keep every meaning of this call alive.
    places: placesOf(areas, lexicon),
    text: textOf(head, lexicon),
    from: from === undefined ? '' : firstDay(from),
    to: to === undefined ? '' : lastDay(to),
    stage: stageOf(project, systems),
    budget: sum === undefined || sum.min !== sum.max ? null : `${sum.min} ${sum.currency}`,
    isNational: own?.names.some((name) => name.isNational) === true,
    servesNation: own?.description()?.isNational === true,
    isOwn: own?.names.some((name) => name.isOwn) === true || own?.description()?.isOwn === true,
    hasDevice: systems.some(({ value }) => value.kind === 'device' || value.kind === 'infrastructure'),
    installs: own?.names.some(({ actions }) => actions[0] === 'install') === true,
    isMisspelt: meanings.some(({ names }) => names.some(({ concepts }) => concepts.some((found) => found.isMisspelt))),
    isFolded: own?.names.every((name) => name.isFolded) === true,
    hasLookalikes: meanings.some(({ names }) => names.some((name) => name.hasLookalikes)),
  };
}

function placesOf(areas: readonly Element[], { memory, terms }: Lexicon): () => readonly string[] {
  return () => areas.flatMap((area) => properNames(area, memory, terms).map(labelOf));
}

function textOf({ value }: Party, { memory }: Lexicon): () => string {
  return () => {
    const texts = [...wordings(value.name), ...wordings(value.description)].join(' . ');
    return ` ${labelOf(readSyllables(texts, memory).items)} `;
  };
}

/** The key `action` decides; else what the name does, else what the description says is only used. */
function intentOf(
  project: ElementOf<'projects'> | null,
  own: PartMeaning | undefined,
): { readonly intent: Intent; readonly intentPath: readonly string[] } {
  const action = project?.value.action;
  const stated = INTENT_OF_KEY[action ?? ''];
  if (stated !== undefined) return { intent: stated, intentPath: ['action'] };
  if (own?.names.some(({ actions }) => actions.includes('construct')))
    return { intent: 'construct', intentPath: ['name'] };
  const isNamed = own?.names.some(({ actions }) => actions.length > 0) === true;
  for (const name of own?.names ?? []) {
    // Whoever builds a thing and then trains people builds it.
    const isBuilt = name.actions[0] === 'build_new';
    const said = isBuilt
      ? undefined
      : name.actions.map((each) => INTENT_OF_ACTION[each]).find((each) => each !== undefined);
    const isSoftware = said === 'digitise' && (name.makes || buildsSoftware(own?.description()));
    if (said !== undefined && !isSoftware) return { intent: said, intentPath: ['name'] };
    if (/^[2-9]$/.test(name.phase ?? '')) return { intent: 'continue', intentPath: ['name'] };
  }
  const description = own?.description();
  const begun = INTENT_OF_ACTION[description?.actions[0] ?? ''];
  if (begun === 'continue' && !isNamed) return { intent: 'continue', intentPath: ['description'] };
  const [first] = description?.concepts ?? [];
  if (first?.role === 'use' && first.start <= MOST_BEFORE_USE && action === undefined)
    return { intent: 'use', intentPath: ['description'] };
  return { intent: 'build', intentPath: ['name'] };
}

/** Whether a description speaks of a system that is built, beside the records that are digitised. */
function buildsSoftware(description: Meaning | null | undefined): boolean {
  return description?.makes === true || description?.actions[0] === 'build_new';
}

/** What is used is named at the start; later on, “on the web” is where people find it. */
const MOST_BEFORE_USE = 4;

function highestTier(areas: readonly Element[]): Tier | undefined {
  const tiers = areas.map(({ collection, value }) =>
    collection === 'areas' ? tierOf(value as ElementOf<'areas'>['value']) : undefined,
  );
  return (['central', 'province', 'district', 'commune'] as const).find((tier) => tiers.includes(tier));
}

const EXISTING: ReadonlySet<string> = new Set(['pilot', 'live', 'upgrading', 'merging', 'retiring']);

function stageOf(
  project: ElementOf<'projects'> | null,
  systems: readonly ElementOf<'systems'>[],
): ProfileDetails['stage'] {
  if (project?.value.status === 'done') return 'existing';
  if (project === null && systems.some(({ value }) => EXISTING.has(value.status ?? ''))) return 'existing';
  if (project?.value.status !== undefined) return 'coming';
  return systems.some(({ value }) => value.status === 'planned' || value.status === 'building') ? 'coming' : 'unknown';
}
