import { costOfFiles, type ExposedFile, matching, proveExposed } from '../../attacks/exposed.js';
import type { ActiveCheck } from '../../check.js';

const files: readonly ExposedFile[] = [
  { path: '/.DS_Store', shows: matching(/^\0{3}\x01Bud1/) },
  { path: '/.idea/workspace.xml', shows: matching(/<project version="\d/) },
  { path: '/docker-compose.yml', shows: matching(/^services:\s*$/m) },
  { path: '/Dockerfile', shows: matching(/^FROM [\w./:@-]{2,200}/m) },
  { path: '/.npmrc', shows: matching(/_authToken\s?=/) },
  { path: '/id_rsa', shows: matching(/-----BEGIN (?:OPENSSH|RSA) PRIVATE KEY-----/) },
  { path: '/.aws/credentials', shows: matching(/aws_secret_access_key\s?=/) },
  { path: '/config.json', shows: matching(/"(?:password|secret|api_?key)"\s?:\s?"[^"]{4}/) },
  { path: '/server-status', shows: matching(/<title>Apache Status<\/title>/) },
  { path: '/phpinfo.php', shows: matching(/<h1 class="p">PHP Version/) },
  {
    path: '/backup.sql',
    shows: matching(/^(?:-- (?:MySQL|MariaDB|PostgreSQL)[^\n]{0,40} dump|CREATE TABLE|INSERT INTO )/m),
  },
  {
    path: '/dump.sql',
    shows: matching(/^(?:-- (?:MySQL|MariaDB|PostgreSQL)[^\n]{0,40} dump|CREATE TABLE|INSERT INTO )/m),
  },
  { path: '/.bash_history', shows: matching(/^(?:cd|ls|sudo|vi|git|docker) [^\n<]{0,120}$/m) },
  { path: '/debug.log', shows: matching(/^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d/m) },
];

export const check: ActiveCheck = {
  id: 'hidden-file-exposed',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'A file that was left behind is served',
  severity: 'medium',
  aliases: ['ZAP-40035', 'CWE-538', 'WASC-13'],
  cwe: 538,
  fix: 'Remove the file from the web root.',
  references: ['https://cwe.mitre.org/data/definitions/538.html'],
  cost: costOfFiles(files.length),
  attack: (target, prober) => proveExposed(target, prober, files),
};
