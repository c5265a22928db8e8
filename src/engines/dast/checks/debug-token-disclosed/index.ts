import type { PassiveCheck } from '../../check.js';
import { distinct, fieldSightings } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'debug-token-disclosed',
  mode: 'passive',
  scope: 'site',
  title: "The framework's profiler is reachable",
  severity: 'medium',
  aliases: ['ZAP-10056', 'CWE-489', 'WASC-13'],
  cwe: 489,
  fix: 'Run in production mode, without the profiler bundle.',
  references: ['https://symfony.com/doc/current/profiler.html'],
  check: (exchange) =>
    distinct(
      ['x-debug-token-link', 'x-debug-token'].flatMap((field) => fieldSightings(exchange, field)).slice(0, 1),
    ),
};
