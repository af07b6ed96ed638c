import { parseHTML } from 'linkedom';

// Mermaid looks for a document while it is imported, so this comes before, and the import is dynamic.
const { window } = parseHTML('<html><body></body></html>');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');

/** The kind of diagram that Mermaid takes a text for; rejects on a syntax error. */
export async function mermaidParse(text: string): Promise<string> {
  const result = await mermaid.parse(text);
  return result.diagramType;
}

/** What Mermaid draws for an escaped label: the inverse of the escaping, written from Mermaid's side. */
export function drawnText(label: string): string {
  return label
    .replaceAll('<br/>', '\n')
    .replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Labels that broke or falsified a diagram when they were measured, and their kin. */
export const NASTY_LABELS: readonly string[] = [
  'Hồ sơ "A"',
  '#12; &#34; &lt;b&gt;',
  '<script>alert(1)</script>',
  '<img src="http://evil.example/x" onerror="alert(1)">',
  '`**đậm**` và _nghiêng_ ~~gạch~~',
  'C:\\n và \\t',
  '$$x^2$$',
  '<!-- chú thích -->',
  'fa:fa-user Người dân',
  '%% chú thích',
  '%%{init: {"theme":"dark"}}%%',
  'end',
  'subgraph x',
  'click n_0 href "javascript:alert(1)"',
  'a --> b; c',
  '1. Một',
  '- gạch đầu dòng',
  '+ cộng',
  '@{ shape: cyl }',
  ':::lop',
  '[[x]] ((y)) {{z}} >q]',
  '|ống|',
  'dòng một\ndòng hai\r\ndòng ba',
  '---\ntitle: x\n---',
  '``` mermaid',
  '\u202Eđảo ngược\u2066',
  'nửa ký tự \uD800 và \uDC00',
  '\u0000\u001B[31mđỏ\u0007',
  'Tiếng Vie\u0302\u0323t tổ hợp',
  '😀 家 \u00A0 \u200B x',
  '',
  ' ',
  '__proto__',
  'x'.repeat(500),
];
