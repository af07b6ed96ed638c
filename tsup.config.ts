import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  dts: { entry: { index: 'src/index.ts' } },
  // A format or a renderer that is imported lazily stays a chunk of its own.
  splitting: true,
  treeshake: false,
  skipNodeModulesBundle: true,
  sourcemap: false,
  clean: true,
});
