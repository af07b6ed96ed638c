/** The text with a capital at its start, as a heading or a cell begins. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
