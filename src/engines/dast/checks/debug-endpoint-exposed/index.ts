import { holdsPassword, looksLikeSecret } from '../../../../knowledge/secret-names.js';
import { costOfFiles, type ExposedFile, matching, proveExposed } from '../../attacks/exposed.js';
import type { ActiveCheck } from '../../check.js';
import { redact } from '../../page/message.js';

const member = /"([\w.-]{1,60})"\s{0,3}:\s{0,3}"([^"\s]{6,300})"/g;

/** Variables of a process or settings with a value that is a secret; tokens of forms are for the browser. */
const settings: ExposedFile['shows'] = (text) => {
  const found = [...text.matchAll(member)].find(
    ([, name = '', value = '']) => !/csrf|xsrf/i.test(name) && isSecret(name, value),
  );
  return found === undefined ? undefined : `"${found[1]}": ${redact(found[2] ?? '')}`;
};

/** Frameworks mask values with asterisks. */
function isSecret(name: string, value: string): boolean {
  return !value.includes('*') && (looksLikeSecret(name, value) || holdsPassword(value));
}

const goroutines = matching(/<title>\/debug\/pprof\/<\/title>|goroutine profile: total \d{1,9}/);
const expvar = matching(/"memstats"\s{0,3}:\s{0,3}\{"Alloc"/);

const files: readonly ExposedFile[] = [
  { path: '/debug/pprof/', shows: goroutines },
  { path: '/debug/vars', shows: (text, exchange) => expvar(text, exchange) ?? settings(text, exchange) },
  ...[
    '/debug',
    '/debug/config',
    '/debug/env',
    '/config',
    '/env',
    '/api/debug',
    '/api/config',
    '/internal/config',
  ].map((path): ExposedFile => ({ path, shows: settings })),
  { path: '/metrics', shows: matching(/^# (?:HELP|TYPE) (?:process|go|python|jvm|nodejs)_\w{1,60} /m) },
  { path: '/__debug__/', shows: matching(/djdt|djDebug/) },
  { path: '/_profiler/', shows: matching(/<title>Symfony Profiler<\/title>/) },
  { path: '/telescope/requests', shows: matching(/<title>[^<]{0,60}Telescope<\/title>/) },
  { path: '/rails/info/properties', shows: matching(/<td class="name">Rails version<\/td>/) },
];

export const check: ActiveCheck = {
  id: 'debug-endpoint-exposed',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'An address for debugging is public',
  severity: 'medium',
  aliases: ['CWE-489', 'CWE-215', 'WASC-14'],
  cwe: 489,
  fix: 'Serve it on another port, for this machine alone, or require a session.',
  references: ['https://pkg.go.dev/expvar', 'https://pkg.go.dev/net/http/pprof'],
  cost: costOfFiles(files.length),
  attack: (target, prober) => proveExposed(target, prober, files),
};
