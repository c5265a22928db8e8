import { costOfFiles, type ExposedFile, matching, proveExposed } from '../../attacks/exposed.js';
import type { ActiveCheck } from '../../check.js';

const files: readonly ExposedFile[] = [
  { path: '/actuator', shows: matching(/"_links"\s?:\s?\{\s?"self"\s?:\s?\{\s?"href"/) },
  { path: '/actuator/env', shows: matching(/"(?:activeProfiles|propertySources)"\s?:\s?\[/) },
  { path: '/actuator/mappings', shows: matching(/"dispatcherServlets?"\s?:\s?\{/) },
  { path: '/env', shows: matching(/"(?:profiles|propertySources)"\s?:\s?\[/) },
];

export const check: ActiveCheck = {
  id: 'actuator-exposed',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'Management endpoints of Spring Boot are public',
  severity: 'medium',
  aliases: ['ZAP-40042', 'CWE-215', 'WASC-13'],
  cwe: 215,
  fix: 'Expose health alone, on a port of its own, behind a sign-in.',
  references: ['https://docs.spring.io/spring-boot/reference/actuator/endpoints.html'],
  cost: costOfFiles(files.length),
  attack: (target, prober) => proveExposed(target, prober, files),
};
