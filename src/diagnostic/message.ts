/** The languages a person can read qtsc in. Ids, codes and keys are the same in both. */
export type Lang = 'en' | 'vi';

/** One sentence in every language of the tool. Both are written where the finding is made. */
export type Message = { readonly en: string; readonly vi: string };
