import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsdown';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

// Everything is bundled: the published package has no dependencies, and lazy chunks keep the start fast.
export default defineConfig({
  entry: { seaworthy: 'src/cli/main.ts', index: 'src/index.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outDir: 'dist',
  clean: true,
  dts: { entry: 'src/index.ts' },
  fixedExtension: false,
  banner: (chunk) => (chunk.fileName === 'seaworthy.js' ? '#!/usr/bin/env node' : ''),
  define: { __SEAWORTHY_VERSION__: JSON.stringify(version) },
  noExternal: () => true,
  onSuccess: 'tsx tools/embed.ts',
});
