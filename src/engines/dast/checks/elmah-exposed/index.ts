import { costOfFiles, type ExposedFile, matching, proveExposed } from '../../attacks/exposed.js';
import type { ActiveCheck } from '../../check.js';

const files: readonly ExposedFile[] = [
  {
    path: '/elmah.axd',
    shows: matching(/<title>Error log for [^<]{1,200}<\/title>|Powered by <a [^>]{0,200}>ELMAH<\/a>/),
  },
];

export const check: ActiveCheck = {
  id: 'elmah-exposed',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'The error log of ASP.NET is public',
  severity: 'medium',
  aliases: ['ZAP-40028', 'CWE-94', 'WASC-14'],
  cwe: 94,
  fix: 'Require a role for elmah.axd, or switch remote access off.',
  references: ['https://elmah.github.io/'],
  cost: costOfFiles(files.length),
  attack: (target, prober) => proveExposed(target, prober, files),
};
