import { parse } from 'csv-parse/sync';
import { stringify } from 'yaml';

/** The columns that are used; the register has more. */
type Row = {
  readonly id: string;
  readonly omanik: string;
  readonly omanik_nimi: string;
  readonly nimi: string;
  readonly nimi_inglise_keeles: string;
  readonly kirjeldus: string;
  readonly ylem_infosysteem_id: string;
  readonly standardlahendus_id: string;
  readonly on_standardlahendus: string;
  readonly staatus_kood: string;
  readonly kasutusele_votmise_kuupaev: string;
  readonly lopetamise_kuupaev: string;
  readonly xtee_staatus: string;
};

/**
 * The Estonian state register as a workspace: owners are organizations, a standard solution is the reference component that
 * its copies realize, and joining the national exchange (X-Road) is a flow through it. What the register does not say is left
 * out, not guessed.
 */
export function rihaWorkspace(csv: string): Record<string, string> {
  const rows = parse(csv, { columns: true, relax_column_count: false }) as Row[];
  const known = new Set(rows.map(({ id }) => id));
  const solutions = new Set(rows.map((row) => row.standardlahendus_id).filter((id) => id !== ''));
  return {
    'qtsc.yaml': stringify({
      name: { et: 'RIHA 2016', en: 'Estonian state register of information systems, 2016' },
      lang: 'en',
    }),
    'organizations.yaml': stringify({
      organizations: Object.fromEntries(rows.map((row) => [`org-${row.omanik}`, { name: { et: row.omanik_nimi } }])),
    }),
    'components.yaml': stringify({
      components: Object.fromEntries(
        [
          ...new Set([...solutions, ...rows.filter((row) => row.on_standardlahendus === 'True').map(({ id }) => id)]),
        ].map((id) => [
          `solution-${id}`,
          { name: { et: rows.find((row) => row.id === id)?.nimi ?? `Standardlahendus ${id}` } },
        ]),
      ),
    }),
    'systems.yaml': stringify({
      systems: {
        'x-road': {
          name: { et: 'X-tee', en: 'X-Road' },
          kind: 'platform',
          owner: `org-${rows[0]?.omanik}`,
          status: 'live',
        },
        ...Object.fromEntries(rows.map((row) => [`is-${row.id}`, systemOf(row, known)])),
      },
    }),
    'integrations.yaml': stringify({
      integrations: rows
        .filter((row) => row.xtee_staatus === 'True' && !isOver(row))
        .map((row) => ({ kind: 'service', from: `is-${row.id}`, to: 'x-road', status: 'live' })),
    }),
  };
}

function systemOf(row: Row, known: ReadonlySet<string>): object {
  const name = row.nimi.trim();
  const english = row.nimi_inglise_keeles.trim();
  const solution = row.on_standardlahendus === 'True' ? row.id : row.standardlahendus_id;
  return {
    name: { ...(name === '' ? {} : { et: name }), ...(english === '' ? {} : { en: english }) },
    ...(row.kirjeldus.trim() === '' ? {} : { description: { et: row.kirjeldus } }),
    owner: `org-${row.omanik}`,
    status: isOver(row) ? 'retired' : row.staatus_kood === 'INFOSYS_STAATUS_KASUTUSEL' ? 'live' : 'building',
    ...(solution === '' ? {} : { realizes: [`solution-${solution}`] }),
    ...(known.has(row.ylem_infosysteem_id) ? { partOf: [`is-${row.ylem_infosysteem_id}`] } : {}),
    ...lifecycleOf(row),
  };
}

function isOver({ staatus_kood }: Row): boolean {
  return staatus_kood === 'INFOSYS_STAATUS_LOPETATUD' || staatus_kood === 'STAATUS_EI_ASUTATA';
}

/** Register dates carry a time of day; a few ends lie before their beginnings there and are left out. */
function lifecycleOf(row: Row): object {
  const live = row.kasutusele_votmise_kuupaev.slice(0, 10);
  const retired = row.lopetamise_kuupaev.slice(0, 10);
  const dates = { ...(live === '' ? {} : { live }), ...(retired === '' || retired < live ? {} : { retired }) };
  return Object.keys(dates).length === 0 ? {} : { lifecycle: dates };
}
