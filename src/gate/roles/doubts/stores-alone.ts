import { isStore } from '../stores-aside.js';
import type { Doubt } from './doubt.js';
import { isForProduction } from './other-release.js';

/** Stores that are kept, for a program that the tree has and that the file does not start: those of a server, or of the own machine. */
export const storesAlone: Doubt = {
  id: 'stores-alone',
  about: 'product',
  ofCompose: (file) => {
    if (isForProduction(file)) return undefined;
    return [...file.services.values()].every(isStore)
      ? { role: 'tooling', because: 'it starts stores alone, and the program that uses them runs outside' }
      : undefined;
  },
};
