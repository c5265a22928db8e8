import { acceptLockfile } from '../../../testing/accept-lockfile.js';
import { pack } from './pack.js';

acceptLockfile(pack, {
  claims: ['usr/lib/swi-prolog/pack/marlin/pack.pl'],
  ignores: ['pack.plt', 'marlin.pl'],
  examples: { one: "name(marlin).\nversion('1.2.0').\nrequires(abalone).\n" },
  brief: true,
});
