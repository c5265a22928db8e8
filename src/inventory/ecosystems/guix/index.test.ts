import { it } from 'vitest';
import { acceptLockfile, fileOf } from '../../../testing/accept-lockfile.js';
import { expectProportional } from '../../../testing/growth.js';
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

it('strings that never end cost one walk', async () => {
  await expectProportional(200_000, (count) =>
    profile.analyze(fileOf(path, `(manifest ${'"\\'.repeat(count)}`)),
  );
});
