import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { applicationInventory } from './application-inventory.js';

const path = 'x86_64-bottlerocket-linux-gnu/sys-root/usr/share/bottlerocket/application-inventory.json';
const example = JSON.stringify({
  Content: [
    { Name: 'glass', Version: '1.11.1', Release: '1.br1', Epoch: '1', Architecture: 'x86_64' },
    { Name: 'sand', Version: '2.0', Release: '', Epoch: '0', Architecture: '' },
  ],
});

acceptLockfile(applicationInventory, {
  claims: [path, 'usr/share/bottlerocket/application-inventory.json'],
  ignores: ['srv/application-inventory.json'],
  examples: { one: example },
  brief: true,
});

it('puts epoch, version and release together, as rpm does', () => {
  expect(outlineOf(applicationInventory.analyze(fileOf(path, example)))).toEqual([
    'pkg:bottlerocket/glass@1:1.11.1-1.br1?arch=x86_64',
    'pkg:bottlerocket/sand@2.0',
  ]);
  const facts = applicationInventory.analyze(fileOf(path, '{"Content": [{"Name": "a"}, 7]}'));
  expect(problemsOf(facts)).toHaveLength(2);
});
