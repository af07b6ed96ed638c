/** The collections of the language, in the order in which they are documented and listed. */
export const COLLECTION_NAMES = [
  'organizations',
  'areas',
  'datasets',
  'systems',
  'projects',
  'integrations',
  'goals',
  'solutions',
  'views',
  'waivers',
  'layers',
  'domains',
  'components',
  'principles',
  'clauses',
] as const;

export type CollectionName = (typeof COLLECTION_NAMES)[number];
