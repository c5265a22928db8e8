import { acceptLockfile } from '../../../testing/accept-lockfile.js';
import { pack } from './pack.js';

acceptLockfile(pack, {
  claims: ['usr/lib/swi-prolog/pack/hamt/pack.pl'],
  ignores: ['pack.plt', 'hamt.pl'],
  examples: { one: "name(hamt).\nversion('1.2.0').\nrequires(list_util).\n" },
  brief: true,
});
