import { walls } from '../.dependency-cruiser.mjs';

/** The import walls as a table: what each folder of src/ may import besides itself. */
export function wallTable(): string {
  const rows = walls.map(({ from, allowed }) => {
    const names = allowed.length === 0 ? '–' : allowed.map((name) => `\`${name}\``).join(', ');
    return `| \`src/${from}\` | ${names} |\n`;
  });
  return `| folder | may import |\n|---|---|\n${rows.join('')}`;
}
