// Written by "npm run generate" from the folders. Do not edit.
import type { EngineEntry } from '../core/engine.js';

export const engineEntries: readonly EngineEntry[] = [
  { "name":"config","title":"Container settings","thorough":true, load: async () => (await import('../config/engine.js')).engine },
  { "name":"licences","title":"Licences of packages","thorough":false, load: async () => (await import('../licences/engine.js')).engine },
  { "name":"lint","title":"Dockerfiles","thorough":true, load: async () => (await import('../lint/engine.js')).engine },
  { "name":"sast","title":"Source code","thorough":true, load: async () => (await import('../sast/engine.js')).engine },
  { "name":"secrets","title":"Credentials in files, layers, image configuration and history","thorough":true, load: async () => (await import('../secrets/engine.js')).engine },
  { "name":"vulnerabilities","title":"Known vulnerabilities of packages","thorough":false, load: async () => (await import('../vulnerabilities/engine.js')).engine },
];
