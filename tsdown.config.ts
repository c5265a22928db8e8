import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsdown';
import { chunkNames } from './tools/chunks.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

let nameOf: ReturnType<typeof chunkNames> | undefined;

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
  // Node reads every character before it runs one. Names stay, so that a stack can be read.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  outputOptions: {
    codeSplitting: {
      groups: [
        {
          name: (id, bundle) => {
            nameOf ??= chunkNames((each) => bundle.getModuleInfo(each));
            return nameOf(id);
          },
          includeDependenciesRecursively: false,
        },
      ],
    },
  },
  onSuccess: 'tsx tools/embed.ts',
});
