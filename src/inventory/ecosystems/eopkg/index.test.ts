import { acceptLockfile } from '../../../testing/accept-lockfile.js';
import { installed } from './installed.js';

acceptLockfile(installed, {
  claims: ['var/lib/eopkg/package/kelp-8.0-184/metadata.xml', 'var/lib/eopkg/info/files.db'],
  ignores: ['metadata.xml', 'srv/eopkg/package/kelp/metadata.xml'],
  examples: {
    one: '<PISI><Source><Name>kelp</Name></Source><Package><Name>kelp</Name><License>GPL-3.0</License><History><Update release="2"><Version>8.0</Version></Update></History></Package></PISI>',
  },
  brief: true,
});
