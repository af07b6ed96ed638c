import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { runQtsc, workspaceWith } from './run-qtsc.ts';

// The dossier of `qtsc duplicates -f md`, as a program shows it to those who decide.

/** What a call of `duplicates` prints for a model. */
async function duplicates(model: object, args: readonly string[], lang = 'en'): Promise<string> {
  const cwd = workspaceWith({ 'qtsc.yaml': `lang: ${lang}\n`, 'model.yaml': stringify(model) });
  const { status, stdout } = await runQtsc(['duplicates', ...args], { cwd });
  expect(status).toBe(0);
  return stdout;
}

function pageOf(markdown: string): ReturnType<typeof parseHTML>['document'] {
  return parseHTML(`<html><body>${marked.parse(markdown, { async: false })}</body></html>`).document;
}

const HOSTILE_MODEL = {
  organizations: { city: { name: '**City** | [Office](https://evil.example)' } },
  areas: { town: { name: 'Town\n\n# Town | | |' } },
  components: { payroll: { name: '<img src=x onerror=alert(1)> Payroll' } },
  projects: {
    one: {
      name: 'Pay | <script>alert(1)</script>\n\n## To decide: nothing\n| a | b |',
      realizes: ['payroll'],
      owner: 'city',
      area: 'town',
      status: 'approved',
    },
    two: {
      name: '\u202eyap\u202c `rm -rf` ![x](https://evil.example/p.png) $x$ <!-- ',
      realizes: ['payroll'],
      owner: 'city',
      area: 'town',
    },
  },
  waivers: [
    {
      rule: 'core/duplicate-investment',
      target: 'one',
      reason: 'because\n# approved <b>by all</b>',
      approvedBy: '[me](javascript:alert(1))',
      expires: '2027',
    },
  ],
};

test('names that carry Markdown, HTML and direction signs are words in a dossier', async () => {
  const markdown = await duplicates(HOSTILE_MODEL, ['-f', 'md']);
  await expect(markdown).toMatchFileSnapshot('dossier-hostile.md');
  const page = pageOf(markdown);
  expect(page.querySelectorAll('script, img, a, b, em, iframe')).toHaveLength(0);
  expect(page.querySelectorAll('h1')).toHaveLength(1);
  expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    'Summary',
    'Group 1. <img src=x onerror=alert(1)> Payroll (payroll)',
  ]);
  for (const row of page.querySelectorAll('tr')) {
    const columns = row.closest('table')?.querySelectorAll('th').length;
    expect(row.querySelectorAll('th, td')).toHaveLength(columns ?? 0);
  }
  expect(page.body.textContent).not.toMatch(/[\u202a-\u202e]/);
  expect(page.body.textContent).toContain('Pay | <script>alert(1)</script> ## To decide: nothing | a | b |');
});

test('of two elements too', async () => {
  const page = pageOf(await duplicates(HOSTILE_MODEL, ['-f', 'md', '--explain', 'one', 'two']));
  expect(page.querySelectorAll('script, img, a, b, em')).toHaveLength(0);
  expect(page.querySelector('h1')?.textContent).toContain('<script>alert(1)</script>');
  expect(page.querySelector('li')?.textContent).toMatch(/^Finding: duplicate investment/);
});

/** So many communes of one province that each buy a queue system. */
function communes(count: number): object {
  const each = (value: (index: number) => object): Record<string, object> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, value(index)]));
  return {
    areas: {
      river: { name: 'River Province', kind: 'province' },
      ...each((index) => ({ name: `Commune ${index}`, kind: 'commune', within: 'river' })),
    },
    components: { queue: { name: 'Queue tickets' } },
    projects: Object.fromEntries(
      Object.keys(each(() => ({}))).map((area) => [
        `${area}-queue`,
        { name: `Queue tickets of ${area}`, realizes: ['queue'], area, status: 'proposed' },
      ]),
    ),
  };
}

test('a large group says what was not compared and not listed, in every form', async () => {
  const model = communes(120);
  const json = JSON.parse(await duplicates(model, ['-f', 'json'])) as {
    readonly groups: readonly { readonly notCompared: number; readonly unknownBudgets: number }[];
    readonly pairs: readonly object[];
    readonly pairsOmitted: number;
  };
  expect(json).toMatchObject({ groups: [{ unknownBudgets: 120 }], pairs: [], pairsOmitted: 7140 });
  const notCompared = json.groups[0]?.notCompared ?? 0;
  expect(notCompared).toBeGreaterThan(6000);
  const counted = notCompared.toLocaleString('en');

  const text = await duplicates(model, []);
  expect(text).toContain(`${counted} pairs were not compared`);
  expect(text).toContain('7,140 pairs of larger groups are not listed');
  expect(text).toContain('… and 70 more');

  const markdown = await duplicates(model, ['-f', 'md'], 'vi');
  expect(markdown).toContain(`${counted.replaceAll(',', '.')} cặp chưa được so sánh`);
  expect(markdown).toContain('Còn 70 dự án, hệ thống khác không liệt kê ở đây');
  expect(markdown).toContain('7.140 cặp của nhóm lớn hơn không được liệt kê');
  expect(markdown).toContain('Và 115 bên khác tương tự');
  expect(markdown).toMatch(/Còn \d+ cặp khác không liệt kê ở đây\./);
  expect(markdown.split('\n').length).toBeLessThan(140);
});

test('pairs of a small group that are no duplicates are counted', async () => {
  const model = {
    components: { queue: {} },
    projects: {
      one: { realizes: ['queue'] },
      two: { realizes: ['queue'], phaseOf: ['one'] },
      three: { realizes: ['queue'] },
    },
  };
  expect(await duplicates(model, ['-f', 'md'])).toContain('The other pair of the group is no duplicate');
});

test('money that nobody states is unknown, and not nothing', async () => {
  const projects = {
    one: { realizes: ['queue'], status: 'approved' },
    two: { realizes: ['queue'], status: 'running' },
  };
  const open = { components: { queue: {} }, projects };
  expect(await duplicates(open, [])).toContain('money at stake: unknown (2 budgets not stated)');
  const done = {
    components: { queue: {} },
    projects: { one: { ...projects.one, status: 'done' }, two: { ...projects.two, status: 'done' } },
  };
  expect(await duplicates(done, [])).toContain('money at stake: no budget left to save');
});

test('a model without duplicates says so, with the day that was asked for', async () => {
  const markdown = await duplicates({ systems: { portal: { name: 'Cổng' } } }, ['-f', 'md', '--at', '2021-06'], 'vi');
  expect(markdown).toMatch(/^# Rà soát đầu tư trùng lặp\n\nHiện trạng 2021-06\n\nMô hình không có hai dự án/);
});
