import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { packageInfo } from './package-info.js';

const path = 'etc/cos-package-info.json';
const example = JSON.stringify({
  installedPackages: [
    { category: 'app-arch', name: 'squeeze', version: '1.9', ebuildVersion: '1.9-r1' },
    { category: 'net-misc', name: 'pipe', version: '8.1.1' },
  ],
  buildTimePackages: [{ category: 'sys-devel', name: 'builder', version: '13.2' }],
});

acceptLockfile(packageInfo, {
  claims: [path],
  ignores: ['srv/etc/cos-package-info.json'],
  examples: { one: example },
  brief: true,
});

it('lists what is installed; one bad record costs one record', () => {
  expect(outlineOf(packageInfo.analyze(fileOf(path, example)))).toEqual([
    'pkg:cos/app-arch%2Fsqueeze@1.9-r1',
    'pkg:cos/net-misc%2Fpipe@8.1.1',
  ]);
  const facts = packageInfo.analyze(
    fileOf(path, '{"installedPackages": [{"name": "a", "version": 3}, {"name": "b", "version": "1"}]}'),
  );
  expect(outlineOf(facts)).toEqual(['pkg:cos/b@1']);
  expect(problemsOf(facts)).toHaveLength(1);
});
