import { costOfFiles, type ExposedFile, matching, proveExposed } from '../../attacks/exposed.js';
import type { ActiveCheck } from '../../check.js';

const files: readonly ExposedFile[] = [
  { path: '/console', shows: matching(/<title>Console \/\/ Werkzeug Debugger<\/title>|<h1>H2 Console/) },
  { path: '/_ignition/health-check', shows: matching(/^\{"can_execute_commands":true\}/m) },
  { path: '/h2-console/', shows: matching(/<title>H2 Console<\/title>/) },
  { path: '/adminer.php', shows: matching(/<title>[^<]{0,80}- Adminer<\/title>/) },
  { path: '/phpmyadmin/', shows: matching(/<title>phpMyAdmin<\/title>/) },
  { path: '/manager/html', shows: matching(/<title>\/manager<\/title>/) },
];

export const check: ActiveCheck = {
  id: 'debug-console-exposed',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'A console that runs code is public',
  severity: 'critical',
  aliases: ['CWE-489', 'WASC-14'],
  cwe: 489,
  fix: 'Switch debug mode off, and remove the console from production.',
  references: ['https://werkzeug.palletsprojects.com/en/stable/debug/'],
  cost: costOfFiles(files.length),
  attack: (target, prober) => proveExposed(target, prober, files),
};
