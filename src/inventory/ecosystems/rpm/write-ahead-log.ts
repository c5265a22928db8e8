import type { Analyzer } from '../../../core/analyzer.js';

/** SQLite's log beside the database. What is in it has not reached the database, which is read alone. */
export const writeAheadLog: Analyzer = {
  id: 'rpm/write-ahead-log',
  version: 1,
  claim: {
    paths: ['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm'].map(
      (folder) => `${folder}/rpmdb.sqlite-wal`,
    ),
  },
  maxBytes: 1024 * 1024 * 1024,
  evidence: 'installed',
  analyze: ({ sizeBytes }) =>
    // Its own header has 32 bytes.
    sizeBytes <= 32
      ? []
      : [
          {
            kind: 'problem',
            reason:
              'The rpm database has a log of changes that may not be in it yet, so packages may be missing; "rpm --rebuilddb" joins them',
          },
        ],
};
