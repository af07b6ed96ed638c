import type { Area } from './area.ts';
import { area } from './area.ts';
import type { Clause } from './clause.ts';
import { clause } from './clause.ts';
import type { CollectionName } from './collection-name.ts';
import { COLLECTION_NAMES } from './collection-name.ts';
import type { Component } from './component.ts';
import { component } from './component.ts';
import type { Dataset } from './dataset.ts';
import { dataset } from './dataset.ts';
import type { Domain } from './domain.ts';
import { domain } from './domain.ts';
import type { Goal } from './goal.ts';
import { goal } from './goal.ts';
import type { Integration } from './integration.ts';
import { integration } from './integration.ts';
import type { Layer } from './layer.ts';
import { layer } from './layer.ts';
import type { Organization } from './organization.ts';
import { organization } from './organization.ts';
import type { Principle } from './principle.ts';
import { principle } from './principle.ts';
import type { Project } from './project.ts';
import { project } from './project.ts';
import type { Solution } from './solution.ts';
import { solution } from './solution.ts';
import type { System } from './system.ts';
import { system } from './system.ts';
import type { View } from './view.ts';
import { view } from './view.ts';
import type { Waiver } from './waiver.ts';
import { waiver } from './waiver.ts';

/** The value of an element of each collection, after reading. */
export type Values = {
  organizations: Organization;
  areas: Area;
  datasets: Dataset;
  systems: System;
  projects: Project;
  integrations: Integration;
  goals: Goal;
  solutions: Solution;
  views: View;
  waivers: Waiver;
  layers: Layer;
  domains: Domain;
  components: Component;
  principles: Principle;
  clauses: Clause;
};

/** The schema of each collection's elements: the one list of concepts. */
export const SCHEMAS = {
  organizations: organization,
  areas: area,
  datasets: dataset,
  systems: system,
  projects: project,
  integrations: integration,
  goals: goal,
  solutions: solution,
  views: view,
  waivers: waiver,
  layers: layer,
  domains: domain,
  components: component,
  principles: principle,
  clauses: clause,
} as const satisfies Record<CollectionName, unknown>;

/** Collections written as lists; all others are maps by id. */
export const LISTS: ReadonlySet<string> = new Set<CollectionName>(['integrations', 'waivers']);

/** Collections that only a framework file may hold. */
export const FRAMEWORK_ONLY: ReadonlySet<string> = new Set<CollectionName>(['principles', 'clauses']);

/** Collections that a framework file may hold. */
export const FRAMEWORK_COLLECTIONS: ReadonlySet<string> = new Set<CollectionName>([
  'layers',
  'domains',
  'components',
  'principles',
  'clauses',
  'goals',
  'solutions',
]);

/** One element in words: `system`, `hệ thống`. */
export const NOUNS: Readonly<Record<CollectionName, { readonly en: string; readonly vi: string }>> = {
  organizations: { en: 'organization', vi: 'đơn vị' },
  areas: { en: 'area', vi: 'địa bàn' },
  datasets: { en: 'data set', vi: 'dữ liệu' },
  systems: { en: 'system', vi: 'hệ thống' },
  projects: { en: 'project', vi: 'dự án' },
  integrations: { en: 'integration', vi: 'kết nối' },
  goals: { en: 'goal', vi: 'mục tiêu' },
  solutions: { en: 'solution', vi: 'giải pháp' },
  views: { en: 'view', vi: 'hình vẽ' },
  waivers: { en: 'waiver', vi: 'miễn trừ' },
  layers: { en: 'layer', vi: 'lớp' },
  domains: { en: 'domain', vi: 'lĩnh vực' },
  components: { en: 'reference component', vi: 'thành phần tham chiếu' },
  principles: { en: 'principle', vi: 'quan điểm, nguyên tắc' },
  clauses: { en: 'clause', vi: 'điều khoản' },
};

export function isCollectionName(name: string): name is CollectionName {
  return (COLLECTION_NAMES as readonly string[]).includes(name);
}
