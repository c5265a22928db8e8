import { documentViewers } from '../../../../knowledge/roles/doubts.js';
import { isRelative, sourcesOf, type Table, withDefaults } from '../../compose-file.js';
import { imageParts } from '../../compose-images.js';
import { isForProduction } from '../../for-production.js';
import { holdsCode } from '../../source-mounts.js';
import type { Doubt } from '../doubt.js';

/** It starts nothing but what shows documents of the tree, whose program runs outside: a description of an API. */
export const doubt: Doubt = {
  id: 'documents-alone',
  title: 'It starts a viewer of documents alone',
  rank: 66,
  about: 'product',
  ofCompose: (file) => {
    const shown = [...file.services.values()].map(documentIn);
    const [document] = shown;
    if (document === undefined || shown.includes(undefined)) return undefined;
    if (isForProduction(file) || !holdsCode('', file.tree)) return undefined;
    return {
      role: 'documentation',
      because: `it shows ${document} alone, and starts no program of the tree`,
    };
  },
};

function documentIn(service: Table): string | undefined {
  const { image } = service;
  if (typeof image !== 'string' || !documentViewers.test(imageParts(withDefaults(image)).name))
    return undefined;
  return sourcesOf(service).find(isRelative);
}
