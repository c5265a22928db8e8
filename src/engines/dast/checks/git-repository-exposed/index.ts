import { costOfFiles, type ExposedFile, matching, proveExposed } from '../../attacks/exposed.js';
import type { ActiveCheck } from '../../check.js';

const files: readonly ExposedFile[] = [
  { path: '/.git/HEAD', shows: matching(/^(?:ref: refs\/heads\/[\w./-]{1,100}|[0-9a-f]{40})\s*$/m) },
  { path: '/.git/config', shows: matching(/\[core\]\s+repositoryformatversion = \d/) },
];

export const check: ActiveCheck = {
  id: 'git-repository-exposed',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'The site serves its Git repository',
  severity: 'high',
  aliases: ['ZAP-41', 'CWE-541', 'WASC-34'],
  cwe: 541,
  fix: 'Deny /.git in the server, and deploy without it.',
  references: ['https://git-scm.com/docs/gitrepository-layout'],
  cost: costOfFiles(files.length),
  attack: (target, prober) => proveExposed(target, prober, files),
};
