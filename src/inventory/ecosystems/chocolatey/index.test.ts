import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { nuspec } from './nuspec.js';

const path = 'ProgramData/chocolatey/lib/sevenlock/sevenlock.nuspec';
const example = `<?xml version="1.0"?>
<package>
  <metadata>
    <id>sevenlock</id>
    <version>23.01</version>
    <dependencies><group targetFramework="net48"><dependency id="corelock" version="1.0" /></group></dependencies>
  </metadata>
</package>
`;

acceptLockfile(nuspec, {
  claims: [path],
  ignores: ['lib/sevenlock/sevenlock.nuspec', 'chocolatey/lib/a/tools/x/a.nuspec'],
  examples: { one: example },
  brief: true,
});

it('reads dependencies in groups, too', () => {
  expect(outlineOf(nuspec.analyze(fileOf(path, example)))).toEqual([
    'pkg:chocolatey/sevenlock@23.01 -> pkg:chocolatey/corelock',
  ]);
  expect(problemsOf(nuspec.analyze(fileOf(path, '<package/>')))).toHaveLength(1);
});
