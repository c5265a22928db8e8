import { costOfFiles, type ExposedFile, matching, proveExposed } from '../../attacks/exposed.js';
import type { ActiveCheck } from '../../check.js';

const files: readonly ExposedFile[] = [
  { path: '/openapi.json', shows: matching(/"?(?:swagger|openapi)"?\s?:\s?"?[23]\.\d/) },
  { path: '/swagger.json', shows: matching(/"?(?:swagger|openapi)"?\s?:\s?"?[23]\.\d/) },
  { path: '/v3/api-docs', shows: matching(/"?(?:swagger|openapi)"?\s?:\s?"?[23]\.\d/) },
  { path: '/v2/api-docs', shows: matching(/"?(?:swagger|openapi)"?\s?:\s?"?[23]\.\d/) },
  { path: '/swagger/v1/swagger.json', shows: matching(/"?(?:swagger|openapi)"?\s?:\s?"?[23]\.\d/) },
  { path: '/api/openapi.json', shows: matching(/"?(?:swagger|openapi)"?\s?:\s?"?[23]\.\d/) },
  { path: '/openapi.yaml', shows: matching(/"?(?:swagger|openapi)"?\s?:\s?"?[23]\.\d/) },
];

export const check: ActiveCheck = {
  id: 'api-description-exposed',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'The description of the whole API is public',
  severity: 'none',
  aliases: ['CWE-200', 'WASC-13'],
  cwe: 200,
  fix: 'Serve it to signed-in developers only, if it lists more than the public API.',
  references: ['https://spec.openapis.org/oas/v3.1.0'],
  cost: costOfFiles(files.length),
  attack: (target, prober) => proveExposed(target, prober, files),
};
