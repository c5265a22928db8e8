import { costOfFiles, type ExposedFile, matching, proveExposed } from '../../attacks/exposed.js';
import type { ActiveCheck } from '../../check.js';

const files: readonly ExposedFile[] = [
  {
    path: '/.htaccess',
    shows: matching(
      /^[ \t]{0,40}(?:RewriteEngine|RewriteRule|AuthType|AuthUserFile|Require|Order|Deny from|Options|DirectoryIndex|<Files|<IfModule)\s/m,
    ),
  },
  { path: '/.htpasswd', shows: matching(/^[\w.-]{1,64}:(?:\$apr1\$|\$2y\$|\{SHA\}|[./\w]{13}$)/m) },
];

export const check: ActiveCheck = {
  id: 'htaccess-exposed',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: "The web server's own configuration file is served",
  severity: 'medium',
  aliases: ['ZAP-40032', 'CWE-94', 'WASC-14'],
  cwe: 94,
  fix: 'Deny files that begin with .ht.',
  references: ['https://httpd.apache.org/docs/2.4/howto/htaccess.html'],
  cost: costOfFiles(files.length),
  attack: (target, prober) => proveExposed(target, prober, files),
};
