import { localHosts } from '../../../knowledge/roles/doubts.js';
import type { Doubt } from './doubt.js';

/** What is reached from the own machine alone stands where the address of users would. */
export const localAddresses: Doubt = {
  id: 'local-addresses',
  ofCompose: ({ path, tree }) => {
    const [host] = localHosts.exec(tree.text(path)) ?? [];
    return host === undefined ? undefined : { role: 'tooling', because: `it is reached as ${host}` };
  },
};
