import type { Ecosystem } from '../../../core/ecosystem.js';
import { nimbleLock } from './nimble-lock.js';

export const ecosystem: Ecosystem = {
  id: 'nim',
  title: 'Nim packages: nimble.lock',
  analyzers: [nimbleLock],
  purlTypes: ['nimble'],
};
