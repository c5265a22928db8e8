import type { Ecosystem } from '../../../core/ecosystem.js';
import { cabalFreeze } from './cabal-freeze.js';
import { stackLock } from './stack-lock.js';

export const ecosystem: Ecosystem = {
  id: 'haskell',
  title: 'Haskell packages: stack.yaml.lock, cabal.project.freeze',
  analyzers: [stackLock, cabalFreeze],
  purlTypes: ['hackage'],
};
