import { expect, it } from 'vitest';
import {
  acceptLockfile,
  componentsOf,
  fileOf,
  outlineOf,
  problemsOf,
} from '../../../testing/accept-lockfile.js';
import { zip } from '../../../testing/archives.js';
import { nupkg } from './nupkg.js';

const specification = `<?xml version="1.0"?>
<package><metadata>
  <id>Quay.Core</id><version>4.2.0</version><license type="expression">MIT</license>
  <dependencies><group targetFramework="net8.0"><dependency id="Tide" version="1.0.0" /></group></dependencies>
</metadata></package>`;
const example = zip([
  { path: 'Quay.Core.nuspec', content: specification },
  { path: 'lib/net8.0/Quay.Core.dll', content: 'x' },
]);

acceptLockfile(nupkg, {
  claims: ['packages/quay.core.4.2.0.nupkg'],
  ignores: ['ProgramData/chocolatey/lib/a/a.nupkg', 'a.nupkg.sha512'],
  examples: { one: example },
  brief: true,
});

it('is the package of its specification', () => {
  const facts = nupkg.analyze(fileOf('quay.nupkg', example));
  expect(outlineOf(facts)).toEqual(['pkg:nuget/Quay.Core@4.2.0 -> pkg:nuget/Tide']);
  expect(componentsOf(facts)[0]?.licenses).toEqual(['MIT']);
  expect(problemsOf(nupkg.analyze(fileOf('x.nupkg', zip([]))))).toHaveLength(1);
});
