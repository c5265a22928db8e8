import { isForProduction } from '../../for-production.js';
import { personalFolderOf } from '../../personal-folders.js';
import type { Doubt } from '../doubt.js';

/** A file that mounts documents of a person is there for the machine of that person. */
export const doubt: Doubt = {
  id: 'personal-folders',
  title: 'It mounts documents or projects of a person',
  rank: 73,
  about: 'product',
  ofCompose: (file) => {
    if (isForProduction(file)) return undefined;
    const [folder] = [...file.services.values()].flatMap((service) => personalFolderOf(service) ?? []);
    return folder === undefined
      ? undefined
      : { role: 'tooling', because: `it mounts ${folder}, which is on the machine of a person` };
  },
};
