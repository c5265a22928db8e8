import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { installedDatabase } from './installed-database.js';

const path =
  'Users/u/AppData/Local/Packages/Microsoft.DesktopAppInstaller_8wekyb3d8bbwe/LocalState/Microsoft.Winget.Source_x/installed.db';
const example = new Uint8Array(readFileSync(new URL('fixtures/installed.db', import.meta.url)));

acceptLockfile(installedDatabase, {
  claims: [path],
  ignores: ['installed.db', 'srv/winget/installed.db'],
  examples: { one: example },
  brief: true,
});

it('joins ids and versions by their rows', () => {
  const facts = installedDatabase.analyze(fileOf(path, example));
  expect(outlineOf(facts)).toEqual(['pkg:winget/Acme.Lens@2.1.0', 'pkg:winget/Acme.Ruler@17.0']);
  expect(problemsOf(facts)).toEqual([]);
});
