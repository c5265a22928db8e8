import { expect, it } from 'vitest';
import { acceptLockfile, fileOf } from '../../../testing/accept-lockfile.js';
import { stopwatch } from '../../../testing/stopwatch.js';
import { profile } from './profile.js';

const path = 'gnu/store/0123456789abcdfghijklmnpqrsvwxyz-profile/manifest';

acceptLockfile(profile, {
  claims: [path, 'root/.guix-profile/manifest'],
  ignores: ['manifest', 'srv/app/manifest'],
  examples: {
    one: '(manifest\n (version 4)\n (packages\n  (("hello" "2.12" "out" "/gnu/store/a-hello-2.12" (propagated-inputs ()) (search-paths ())))))\n',
  },
  brief: true,
});

it('strings that never end cost one walk', () => {
  const took = stopwatch();
  profile.analyze(fileOf(path, `(manifest ${'"\\'.repeat(200_000)}`));
  expect(took()).toBeLessThan(5_000);
});
