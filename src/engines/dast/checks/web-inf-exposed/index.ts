import { costOfFiles, type ExposedFile, matching, proveExposed } from '../../attacks/exposed.js';
import type { ActiveCheck } from '../../check.js';

const files: readonly ExposedFile[] = [
  { path: '/WEB-INF/web.xml', shows: matching(/<web-app\b[^>]{0,600}>/) },
  { path: '/META-INF/MANIFEST.MF', shows: matching(/^Manifest-Version: 1\.0/m) },
  { path: '/static/../WEB-INF/web.xml', shows: matching(/<web-app\b[^>]{0,600}>/) },
];

export const check: ActiveCheck = {
  id: 'web-inf-exposed',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'Classes and configuration under WEB-INF are served',
  severity: 'high',
  aliases: ['ZAP-10045', 'CWE-541', 'WASC-34'],
  cwe: 541,
  fix: 'Let the servlet container serve the application, or deny /WEB-INF in the proxy.',
  references: ['https://jakarta.ee/specifications/servlet/'],
  cost: costOfFiles(files.length),
  attack: (target, prober) => proveExposed(target, prober, files),
};
