import { costOfFiles, type ExposedFile, matching, proveExposed } from '../../attacks/exposed.js';
import type { ActiveCheck } from '../../check.js';

const files: readonly ExposedFile[] = [
  { path: '/.env', shows: matching(/^(?:export )?[A-Z][A-Z0-9_]{2,40}=(?!.*<)/m) },
  { path: '/.env.local', shows: matching(/^(?:export )?[A-Z][A-Z0-9_]{2,40}=(?!.*<)/m) },
  { path: '/.env.production', shows: matching(/^(?:export )?[A-Z][A-Z0-9_]{2,40}=(?!.*<)/m) },
];

export const check: ActiveCheck = {
  id: 'env-file-exposed',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'The environment file with its secrets is served',
  severity: 'high',
  aliases: ['ZAP-40034', 'CWE-538', 'WASC-13'],
  cwe: 538,
  fix: 'Move the file out of the web root, and change every secret in it.',
  references: ['https://12factor.net/config'],
  cost: costOfFiles(files.length),
  attack: (target, prober) => proveExposed(target, prober, files),
};
