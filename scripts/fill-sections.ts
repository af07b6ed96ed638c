/** A part of a document that is written anew between `<!-- generated:name -->` and `<!-- /generated -->`. */
export type Section = { readonly name: string; readonly text: () => string };

/** Fills each marked section that has a generator; a mark without one is a mistake in the document. */
export function fillSections(document: string, sections: readonly Section[]): string {
  return document.replaceAll(
    /(<!-- generated:([a-z-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (_, open: string, name: string, close: string) => {
      const section = sections.find((candidate) => candidate.name === name);
      if (section === undefined) throw new Error(`nothing generates the section “${name}”`);
      return `${open}${section.text()}${close}`;
    },
  );
}
