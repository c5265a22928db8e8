import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { application } from './application.js';

const example = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
  <key>CFBundleIdentifier</key><string>org.acme.Compass</string>
  <key>CFBundleShortVersionString</key><string>3.2.1</string>
</dict></plist>
`;

acceptLockfile(application, {
  claims: ['Applications/Compass.app/Contents/Info.plist'],
  ignores: [
    'Applications/Compass.app/Contents/Frameworks/Needle.framework/Resources/Info.plist',
    'Applications/Compass.app/Contents/Helpers/Needle.app/Contents/Info.plist',
    'Caskroom/compass/3.2.1/Compass.app/Contents/Info.plist',
  ],
  examples: { one: example },
});

it('the number of the build stands in for a version', () => {
  const text = example.replace('CFBundleShortVersionString', 'CFBundleVersion');
  expect(outlineOf(application.analyze(fileOf('A.app/Contents/Info.plist', text)))).toEqual([
    'pkg:generic/org.acme.Compass@3.2.1',
  ]);
});
