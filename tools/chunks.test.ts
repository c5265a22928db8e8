import { expect, test } from 'vitest';
import { chunkNames, type ModuleLinks } from './chunks.js';

/** A program in small: what imports what, and what is imported only when a command runs. */
const modules: Readonly<Record<string, readonly [imports: readonly string[], lazy?: readonly string[]]>> = {
  'src/cli/main.ts': [['src/cli/version.ts'], ['src/cli/program.ts']],
  'src/cli/version.ts': [[]],
  'src/cli/program.ts': [
    ['src/cli/version.ts', 'node_modules/commander.js'],
    ['src/cli/commands/image.ts', 'src/cli/commands/sign.ts'],
  ],
  'src/cli/commands/image.ts': [['src/cli/run-scan.ts']],
  'src/cli/commands/sign.ts': [['src/formats/oci.ts', 'src/trust/cosign.ts']],
  'src/cli/run-scan.ts': [['src/gate/index.ts', 'node_modules/semver.js']],
  'src/gate/index.ts': [['src/formats/oci.ts'], ['src/engines/secrets.ts']],
  'src/engines/secrets.ts': [['src/formats/oci.ts']],
  'src/formats/oci.ts': [['node_modules/valibot.js']],
  'src/trust/cosign.ts': [[]],
};

function links(id: string): ModuleLinks | null {
  const found = modules[id.replace('/srv/app/', '')];
  const here = (names: readonly string[] = []) => names.map((name) => `/srv/app/${name}`);
  return found ? { importedIds: here(found[0]), dynamicallyImportedIds: here(found[1]) } : null;
}

const nameOf = chunkNames(links, '/srv/app');

test.each([
  ['what every command loads', 'src/cli/program.ts', 'program'],
  ['a package that every command loads', 'node_modules/commander.js', 'program'],
  ['what scans alone load', 'src/gate/index.ts', 'scan'],
  ['a package of scans alone', 'node_modules/semver.js', 'scan'],
  ['what scans share with signing', 'src/formats/oci.ts', 'shared'],
  ['a package that is shared', 'node_modules/valibot.js', null],
  ['what "--version" loads', 'src/cli/version.ts', null],
  ['what signing alone loads', 'src/trust/cosign.ts', null],
  ['an engine, loaded when it is asked for', 'src/engines/secrets.ts', null],
])('%s', (_, id, name) => {
  expect(nameOf(`/srv/app/${id}`)).toBe(name);
});
