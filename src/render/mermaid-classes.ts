const INK = 'color:#111827';

/** How boxes look; the same in every diagram. */
const STYLES = {
  title: `fill:#ffffff,stroke:#ffffff,${INK},font-weight:bold`,
  domain: 'fill:#1e3a5f,stroke:#1e3a5f,color:#ffffff,font-weight:bold',
  layer: 'fill:#334155,stroke:#334155,color:#ffffff,font-weight:bold',
  project: `fill:#dbeafe,stroke:#1d4ed8,${INK}`,
  system: `fill:#ffffff,stroke:#334155,${INK}`,
  component: `fill:#f1f5f9,stroke:#475569,${INK},stroke-dasharray:4 3`,
  group: `fill:#e2e8f0,stroke:#1e293b,${INK}`,
  focus: 'stroke-width:3px',
  finding: 'stroke:#b91c1c,stroke-width:4px',
  note: `fill:#ffffff,stroke:#94a3b8,${INK},text-align:left`,
} as const;

export type MermaidClass = keyof typeof STYLES;

/** The lines that give boxes their look. What no box has is left out: some hosts draw no more than 2,000 characters. */
export function classLines(members: readonly (readonly [MermaidClass, readonly string[]])[]): readonly string[] {
  return members.flatMap(([name, ids]) =>
    ids.length === 0 ? [] : [`  classDef ${name} ${STYLES[name]}`, `  class ${ids.join(',')} ${name}`],
  );
}
