// Written by "npm run generate" from the folders. Do not edit.
import type { EngineEntry } from '../core/engine.js';

export const engineEntries: readonly EngineEntry[] = [
  { "name":"config","title":"Container settings","thorough":true, load: async () => (await import('../engines/config/engine.js')).engine },
  { "name":"licences","title":"Licences of packages","thorough":false, load: async () => (await import('../engines/licences/engine.js')).engine },
  { "name":"lint","title":"Dockerfiles","thorough":true, load: async () => (await import('../engines/lint/engine.js')).engine },
  { "name":"sast","title":"Source code","thorough":true, load: async () => (await import('../engines/sast/engine.js')).engine },
  { "name":"secrets","title":"Credentials in files, layers, image configuration and history","thorough":true, load: async () => (await import('../engines/secrets/engine.js')).engine },
  { "name":"vulnerabilities","title":"Known vulnerabilities of packages","thorough":false, load: async () => (await import('../engines/vulnerabilities/engine.js')).engine },
];
