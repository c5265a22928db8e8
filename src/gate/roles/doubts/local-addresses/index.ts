import { localHosts, placeholderHosts } from '../../../../knowledge/roles/doubts.js';
import { isForProduction } from '../../for-production.js';
import type { Doubt } from '../doubt.js';

/** What is reached from the own machine alone stands where the address of users would. */
export const doubt: Doubt = {
  id: 'local-addresses',
  title: 'The host of the site is the machine itself, or a placeholder',
  rank: 50,
  about: 'product',
  ofCompose: (file) => {
    const text = file.tree.text(file.path);
    const [local] = isForProduction(file) ? [] : (localHosts.exec(text) ?? []);
    if (local !== undefined) return { role: 'tooling', because: `it is reached as ${local}` };
    const [placeholder] = placeholderHosts.exec(text) ?? [];
    return placeholder === undefined
      ? undefined
      : { role: 'example', because: `its host is a placeholder: ${placeholder}` };
  },
};
