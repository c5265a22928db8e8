import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { metainfo } from './metainfo.js';

const path =
  'var/lib/flatpak/app/org.acme.Lens/current/active/export/share/metainfo/org.acme.Lens.metainfo.xml';
const example = `<?xml version="1.0"?>
<component type="desktop-application">
  <id>org.acme.Lens</id>
  <project_license>MIT</project_license>
  <releases><release version="4.1"/><release version="4.0"/></releases>
</component>
`;

acceptLockfile(metainfo, {
  claims: [path],
  ignores: ['usr/share/metainfo/org.acme.Lens.metainfo.xml'],
  examples: { one: example },
  brief: true,
});

it('without a release it is a problem, not nothing', () => {
  expect(outlineOf(metainfo.analyze(fileOf(path, example)))).toEqual(['pkg:flatpak/org.acme.Lens@4.1']);
  const bare = '<component><id>org.acme.Lens</id></component>';
  expect(problemsOf(metainfo.analyze(fileOf(path, bare)))).toHaveLength(1);
});
