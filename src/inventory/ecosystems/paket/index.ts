import type { Ecosystem } from '../../../core/ecosystem.js';
import { dependencies } from './dependencies.js';
import { paketLock } from './paket-lock.js';

export const ecosystem: Ecosystem = {
  id: 'paket',
  title: '.NET packages of Paket: paket.lock',
  analyzers: [paketLock, dependencies],
  purlTypes: ['nuget'],
  roles: { withoutDirect: [paketLock] },
};
