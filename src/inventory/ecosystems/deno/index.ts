import type { Ecosystem } from '../../../core/ecosystem.js';
import { denoLock } from './deno-lock.js';

export const ecosystem: Ecosystem = {
  id: 'deno',
  title: 'Deno: deno.lock',
  analyzers: [denoLock],
  // Those of npm are npm's.
  purlTypes: ['jsr'],
};
