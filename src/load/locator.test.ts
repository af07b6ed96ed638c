import { describe, expect, test } from 'vitest';
import type { Origin } from '../model/architecture.ts';
import type { CollectionName } from '../model/collection-name.ts';
import { composeYaml } from './compose-yaml.ts';
import { findRange, parseText } from './find-range.ts';
import { createLocator } from './locator.ts';

/** Every value of a file, and the text that its place must show. */
function show(
  yaml: string,
  collection: CollectionName,
  entry: string | number,
  path: (string | number)[],
  part?: 'key' | 'value',
): string {
  const locator = createLocator(() => yaml);
  const document = composeYaml(yaml).documents.findIndex(({ sections }) =>
    sections.get(collection)?.entries.has(entry),
  );
  const section = composeYaml(yaml).documents[document]?.sections.get(collection);
  const origin: Origin = { file: 'model.yaml', document, entry, offset: section?.entries.get(entry) ?? -1 };
  const { line, column, endLine, endColumn } = locator.element({ collection, origin }, path, part);
  const lines = yaml.split('\n');
  const last = line === endLine ? endColumn - 1 : undefined;
  return `${line}:${column} ${lines[line - 1]?.slice(column - 1, last)}`;
}

const block = `# A comment: with a colon
systems:
  portal:
    name: Cổng thông tin
    reads:
      - citizen
      - 'land parcel'
    lifecycle: { planned: 2026, live: "2027" }

  # between two
  "gate":
    name: "Gate"
integrations:
  - from: portal
    to: gate
    data: [citizen, land]
  -
    from: gate
    to: portal
`;

describe('the place of a value', () => {
  test.each([
    ['an element is its id', 'systems', 'portal', [], '3:3 portal'],
    ['a quoted id', 'systems', 'gate', [], '11:3 "gate"'],
    ['a plain scalar', 'systems', 'portal', ['name'], '4:11 Cổng thông tin'],
    ['an item of a block list', 'systems', 'portal', ['reads', 1], "7:9 'land parcel'"],
    ['a value in flow style', 'systems', 'portal', ['lifecycle', 'live'], '8:39 "2027"'],
    ['a flow map is its braces', 'systems', 'portal', ['lifecycle'], '8:16 { planned: 2026, live: "2027" }'],
    ['an item of a list collection', 'integrations', 0, ['to'], '15:9 gate'],
    ['an item of a flow list in it', 'integrations', 0, ['data', 1], '16:21 land'],
    ['an item that begins on the next line', 'integrations', 1, ['to'], '19:9 portal'],
    ['what is not there is the nearest around it', 'systems', 'gate', ['owner'], '11:3 "gate"'],
  ] as const)('%s', (_, collection, entry, path, expected) => {
    expect(show(block, collection, entry, [...path])).toBe(expected);
  });

  test('a key', () => {
    expect(show(block, 'systems', 'portal', ['lifecycle', 'live'], 'key')).toBe('8:33 live');
  });

  test('in flow style, in a later document, after CRLF and with anchors', () => {
    const yaml =
      'x-a: &a { owner: city }\r\n---\r\nx-b: &b { owner: city }\r\nsystems: { portal: { <<: *b, kind: kiosk }, gate: { name: Gate } }\r\n';
    expect(show(yaml, 'systems', 'gate', ['name'])).toBe('4:59 Gate');
    expect(show(yaml, 'systems', 'portal', ['kind'])).toBe('4:36 kiosk');
    expect(show(yaml, 'systems', 'portal', ['owner'])).toBe('4:26 *b');
  });
});

test('an element parsed alone gives the places that the whole file gives', () => {
  const locator = createLocator(() => block);
  for (const [entry, offset] of composeYaml(block).documents[0]?.sections.get('systems')?.entries ?? []) {
    for (const path of [['name'], ['reads', 0], ['lifecycle', 'planned'], []]) {
      const whole = findRange(parseText(block), 0, ['systems', entry, ...path]);
      const origin: Origin = { file: 'model.yaml', document: 0, entry, offset };
      const place = locator.element({ collection: 'systems', origin }, path);
      const chosen = path.length === 0 || whole?.depth !== path.length + 2 ? whole?.key : whole.value;
      expect(locator.range('model.yaml', chosen?.start ?? 0, chosen?.end ?? 0)).toEqual(place);
    }
  }
});
