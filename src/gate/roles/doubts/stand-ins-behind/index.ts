import { dockerfileOf } from '../../compose-file.js';
import { isForProduction } from '../../for-production.js';
import { roleOfHead } from '../../images.js';
import type { Doubt } from '../doubt.js';

/** Most of what a file builds stands in for what the rest would have behind it: three images of a backend for a proxy that is tried. */
export const doubt: Doubt = {
  id: 'stand-ins-behind',
  title: 'Most of what it builds stands in for programs of others',
  rank: 45,
  about: 'product',
  ofCompose: (file) => {
    if (isForProduction(file)) return undefined;
    const built = [...file.services].flatMap(([name, service]) => {
      const dockerfile = dockerfileOf(service, file.path, file.tree);
      return dockerfile === undefined ? [] : [{ name, role: roleOfHead(file.tree.text(dockerfile)) }];
    });
    const stood = built.filter(({ role }) => role === 'test');
    const [first] = stood;
    return first === undefined || stood.length * 2 <= built.length
      ? undefined
      : { role: 'test', because: `most of what it builds stands in for others, such as ${first.name}` };
  },
};
