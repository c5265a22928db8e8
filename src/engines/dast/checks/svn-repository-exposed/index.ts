import { costOfFiles, type ExposedFile, matching, proveExposed } from '../../attacks/exposed.js';
import type { ActiveCheck } from '../../check.js';

const files: readonly ExposedFile[] = [
  { path: '/.svn/wc.db', shows: matching(/^SQLite format 3\0/) },
  { path: '/.svn/entries', shows: matching(/^\d{1,2}\n(?:\n|dir\n)/m) },
];

export const check: ActiveCheck = {
  id: 'svn-repository-exposed',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'The site serves its Subversion data',
  severity: 'medium',
  aliases: ['ZAP-42', 'CWE-541', 'WASC-34'],
  cwe: 541,
  fix: 'Deny /.svn in the server, and deploy an export.',
  references: ['https://svnbook.red-bean.com/en/1.8/svn.developer.insidewc.html'],
  cost: costOfFiles(files.length),
  attack: (target, prober) => proveExposed(target, prober, files),
};
