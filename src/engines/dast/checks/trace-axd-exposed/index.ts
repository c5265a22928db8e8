import { costOfFiles, type ExposedFile, matching, proveExposed } from '../../attacks/exposed.js';
import type { ActiveCheck } from '../../check.js';

const files: readonly ExposedFile[] = [
  {
    path: '/trace.axd',
    shows: matching(/<h1>Application Trace<\/h1>|<td><h2>Requests to this Application<\/h2>/),
  },
];

export const check: ActiveCheck = {
  id: 'trace-axd-exposed',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'The request trace of ASP.NET is public',
  severity: 'medium',
  aliases: ['ZAP-40029', 'CWE-215', 'WASC-13'],
  cwe: 215,
  fix: 'Set enabled="false" in the trace element of web.config.',
  references: ['https://learn.microsoft.com/dotnet/api/system.web.configuration.tracesection'],
  cost: costOfFiles(files.length),
  attack: (target, prober) => proveExposed(target, prober, files),
};
