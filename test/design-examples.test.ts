import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import type { Loaded } from '../src/load/load.ts';
import { load } from '../src/load/load.ts';

// The YAML of design.md §2 is what people are shown first: it has to be what qtsc reads. The fixture is a copy of it, and
// where the document lies beside the repository the two are held together.

const root = new URL('../', import.meta.url);
const FIXTURES = ['qtsc.yaml', 'model.yaml', 'qd1765-2018.yaml'] as const;
const design = new URL('../shared/design/design.md', root);

const fixture = (name: string): string => readFileSync(new URL(`test/fixtures/design/${name}`, root), 'utf8');

function loadExample([workspace, model, framework]: readonly string[], isOwnFramework: boolean): Loaded {
  const bytesOf = (text = ''): Uint8Array => new TextEncoder().encode(text);
  return load({
    workspaceFile: { path: 'qtsc.yaml', bytes: bytesOf(workspace) },
    files: [{ path: 'model.yaml', bytes: bytesOf(model) }],
    findFramework: (name) => {
      if (isOwnFramework && name === 'qd1765-2018') return { path: `${name}.yaml`, bytes: bytesOf(framework) };
      const bundled = new URL(`models/${name}.yaml`, root);
      return existsSync(bundled)
        ? { path: `models/${name}.yaml`, bytes: readFileSync(bundled) }
        : { missing: { en: `no framework ${name}`, vi: `không có khung ${name}` }, help: undefined };
    },
  });
}

const brief = ({ severity, code, place, message }: Diagnostic): string =>
  `${severity} ${code} ${place?.file}:${place?.line} ${message.en}`;

const texts = FIXTURES.map(fixture);

describe('the examples of the design', () => {
  test('load with the bundled frameworks', () => {
    const { diagnostics, architecture } = loadExample(texts, false);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(brief)).toEqual([]);
    expect(architecture.byId.get('ehr')?.value).toMatchObject({
      layer: 'qd1425-2026/L3',
      realizes: ['qd1132-2026/NP-B44'],
    });
    expect(architecture.byId.get('flow-citizen-db-ehr-lgsp')?.collection).toBe('integrations');
  });

  test('load with the framework file of the example', () => {
    const { diagnostics, architecture } = loadExample(texts, true);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(brief)).toEqual([]);
    expect(architecture.byId.get('qd1765-2018/health')?.value).toMatchObject({ expected: { projects: 3 } });
    expect(architecture.byId.get('health-records')?.value).toMatchObject({ domain: 'qd1765-2018/health' });
  });

  test.skipIf(!existsSync(design))(
    'are those of the document (skipped where design.md does not lie beside the repository)',
    () => {
      const text = readFileSync(design, 'utf8');
      const section = text.slice(text.indexOf('\n## 2.'), text.indexOf('\n## 3.'));
      const blocks = [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? '');
      expect(blocks).toEqual(texts);
    },
  );
});
