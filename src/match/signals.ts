import type { Graph } from '../graph/graph.ts';
import type { Investment } from '../graph/investments.ts';
import type { PlaceRelations } from '../graph/place-relation.ts';
import type { Element } from '../model/architecture.ts';
import type { FunctionClaim } from './claims.ts';
import { NAME } from './claims.ts';
import type { Intent, Profile, ProfileDetails } from './profile.ts';
import { fold } from './syllables.ts';
import type { Signals } from './verdict.ts';

/** A profile in a group, by the claim that put it there. */
export type Member = { readonly profile: Profile; readonly claim: FunctionClaim };

export type SignalContext = {
  readonly graph: Graph;
  readonly places: PlaceRelations;
  readonly sharesSystem: (a: Investment, b: Investment) => boolean;
  readonly explains: (profile: Profile) => ReadonlySet<number>;
  /** Functions that a framework foresees both nationally and locally. */
  readonly counterparts: ReadonlySet<string>;
  /** Functions of exclusive platforms of the frameworks in use. */
  readonly platforms: ReadonlyMap<string, unknown>;
};

/** What makes no system. */
export const NOT_BUILDING: ReadonlySet<Intent> = new Set([
  'connect',
  'use',
  'train',
  'operate',
  'construct',
  'digitise',
  'study',
]);

/** What is known of two members of a group. */
export function signalsOf(a: Member, b: Member, context: SignalContext): Signals {
  const { graph, places, explains, counterparts } = context;
  const [x, y] = [a.profile.details, b.profile.details];
  const [i, j] = [a.profile.investment, b.profile.investment];
  const place = places.between(a.profile.areas, b.profile.areas);
  const isCentral =
    (x.tier === 'central') !== (y.tier === 'central') &&
    x.tier !== undefined &&
    y.tier !== undefined &&
    // What only serves a function is no platform for it.
    !(x.tier === 'central' ? a : b).claim.isLayer;
  const central = x.tier === 'central' ? x : y;
  // A ministry's data centre may keep the data of the whole country and still be nobody else's.
  const isInfrastructure = a.claim.concept?.entry.kind === 'infrastructure';
  const isForAll =
    central.isNational || (central.servesNation && !isInfrastructure) || context.platforms.has(a.claim.key);
  const isAgencyOwn = isOwn(central) || !isForAll;
  const same = functionOf(a, b);
  return {
    isOneInvestment: context.sharesSystem(i, j),
    isRelated: explains(a.profile).has(j.index) || explains(b.profile).has(i.index),
    isNotBuilding: NOT_BUILDING.has(x.intent) || NOT_BUILDING.has(y.intent),
    function: same,
    place,
    isLocal: a.claim.concept?.entry.local === true || x.hasDevice || y.hasDevice,
    isNational: isCentral && !isAgencyOwn,
    isCounterpart: counterparts.has(a.claim.key),
    isCentralAlone: isCentral && isAgencyOwn,
    isSuccessor: succeeds(graph, a, b, place) || succeeds(graph, b, a, place),
    looksLikeOne: place === 'equal' && same === 'same' && agree(a, b),
  };
}

/** Lists this short are asked as they are. */
const FEW = 4;

/** Whether two investments deliver one system; asked of a pair for every function that both have, and found out once. */
export function createSharesSystem(): (a: Investment, b: Investment) => boolean {
  const known = new Map<Investment, Map<Investment, boolean>>();
  return (a, b) => {
    if (a.systems.length < FEW || b.systems.length < FEW) return share(a.systems, b.systems);
    const others = known.get(a) ?? new Map<Investment, boolean>();
    known.set(a, others);
    const answer = others.get(b) ?? share(a.systems, b.systems);
    others.set(b, answer);
    return answer;
  };
}

/** Whether two lists have an element in common; one look at each of both. */
function share(a: readonly Element[], b: readonly Element[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  if (few.length < FEW) return few.some((element) => many.includes(element));
  const held = new Set(many);
  return few.some((element) => held.has(element));
}

/** A central agency's system that bears the agency's name is its own, no platform for all. */
function isOwn({ tier, owner, text }: ProfileDetails): boolean {
  if (tier !== 'central' || owner === undefined) return false;
  const name = typeof owner.value.name === 'string' ? owner.value.name : Object.values(owner.value.name ?? {})[0];
  const words = fold((name ?? '').normalize('NFC').toLowerCase())
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words !== '' && text().includes(` ${words} `);
}

function functionOf(a: Member, b: Member): Signals['function'] {
  const [x, y] = [a.claim, b.claim];
  if (x.basis === 'data') return areOneRegister(a.profile, b.profile) ? 'same' : 'different';
  if (x.isLayer || y.isLayer) return 'other-need';
  if (x.isPart || y.isPart) {
    const isCentral = [a, b].some(({ profile }) => profile.details.tier === 'central');
    return isCentral ? 'same' : 'different';
  }
  if (x.concept?.entry.local === true && areTwoSpots(x.need, y.need)) return 'different';
  // A station that is put up sends its data to the system of that function; it is no second one.
  const isOfDevices = x.concept?.entry.local === true || y.concept?.entry.local === true;
  if (!isOfDevices && a.profile.details.installs !== b.profile.details.installs) return 'different';
  const isHorizontal = x.concept?.entry.horizontal === true || y.concept?.entry.horizontal === true;
  const isSameKind = x.modifiers.join(' ') === y.modifiers.join(' ');
  if (!isHorizontal) return isSameKind || x.concept === null || y.concept === null ? 'same' : 'different';
  // An application for a need may well stand on the shared platform, unless it says that it brings one of its own.
  if (!isSameKind) return bringsOwn(a) && bringsOwn(b) ? 'other-need' : 'different';
  const isFolded = a.profile.details.isFolded || b.profile.details.isFolded;
  const spelled = (need: string): string => (isFolded ? fold(need).split(' ').sort().join(' ') : need);
  return spelled(x.need) === spelled(y.need) ? 'same' : 'other-need';
}

/** “Wi-Fi chợ Đông Ba” and “Wi-Fi bến xe An Cựu”: names that say two spots of one place. */
function areTwoSpots(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const words = new Set(a.split(' '));
  return !b.split(' ').some((word) => words.has(word));
}

/** Data mastered by two that say two functions, or that are called nothing alike, is the matter of another rule. */
function areOneRegister(a: Profile, b: Profile): boolean {
  if (hasFunction(a) || hasFunction(b)) return !(hasFunction(a) && hasFunction(b));
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return [...x].some((word) => y.has(word));
}

/** The words of names that no glossary knows. */
function wordsOf({ claims }: Profile): ReadonlySet<string> {
  const names = [...claims.keys()].filter((key) => key.startsWith(NAME));
  return new Set(names.flatMap((key) => fold(key.slice(NAME.length)).split(' ')));
}

function hasFunction({ claims }: Profile): boolean {
  for (const key of claims.keys()) if (key.startsWith('function:')) return true;
  return false;
}

function bringsOwn({ profile, claim }: Member): boolean {
  return claim.modifiers.length === 0 || profile.details.isOwn;
}

/** Whether the later one carries the earlier on: it says so, lies where that lay, and means it. */
function succeeds(graph: Graph, later: Member, earlier: Member, place: Signals['place']): boolean {
  const [x, y] = [later.profile.details, earlier.profile.details];
  if (x.intent !== 'continue' || y.intent === 'continue') return false;
  if (x.from !== '' && y.from !== '' && x.from < y.from) return false;
  const parts = new Set(earlier.profile.investment.parts);
  const depends = later.profile.investment.parts.some((part) =>
    'dependsOn' in part.value ? graph.targets(part, 'dependsOn').some((target) => parts.has(target as never)) : false,
  );
  if (depends) return true;
  if (place === 'equal' || place === 'unknown') return true;
  if (place !== 'nested' || x.tier !== y.tier) return false;
  const [own, text] = [x.places(), x.text()];
  return y.places().some((label) => own.includes(label) || text.includes(` ${label} `));
}

/** Whether stage, time and one of owner, budget, data agree. */
function agree(a: Member, b: Member): boolean {
  const [x, y] = [a.profile.details, b.profile.details];
  if (x.stage !== y.stage || x.stage === 'unknown' || x.from === '' || y.from === '') return false;
  const years = Math.abs(Number(x.from.slice(0, 4)) - Number(y.from.slice(0, 4)));
  if (years > 1) return false;
  const sharesData = share(a.profile.investment.masters, b.profile.investment.masters);
  if (x.ownerKey !== '' && x.ownerKey === y.ownerKey) return true;
  if (sharesData || (x.budget !== null && x.budget === y.budget)) return true;
  return x.stage === 'existing' && x.to === y.to;
}
