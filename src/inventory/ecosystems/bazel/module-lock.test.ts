import { acceptLockfile } from '../../../testing/accept-lockfile.js';
import { moduleLock } from './module-lock.js';

const registry = 'https://bcr.bazel.build/modules';

acceptLockfile(moduleLock, {
  claims: ['MODULE.bazel.lock', 'a/MODULE.bazel.lock'],
  ignores: ['MODULE.bazel'],
  examples: {
    hashes: JSON.stringify(
      { lockFileVersion: 11, registryFileHashes: { [`${registry}/sieve/0.2.0/source.json`]: 'aa' } },
      null,
      2,
    ),
    graph: JSON.stringify(
      {
        lockFileVersion: 3,
        moduleDepGraph: {
          '<root>': { name: 'own', version: '', deps: { sieve: 'sieve@0.2.0' } },
          'sieve@0.2.0': { name: 'sieve', version: '0.2.0', deps: { grit: 'grit@1.0' } },
          'grit@1.0': { name: 'grit', version: '1.0', deps: {} },
        },
      },
      null,
      2,
    ),
  },
});
