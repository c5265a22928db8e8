import { nameOf } from '../../../../core/paths.js';
import { baseComposeNames } from '../../../../knowledge/roles/compose.js';
import { isCalledLocal, localHeadingOf } from '../../local-stacks.js';
import { isInstalledByPages, isOfWorkOnPages } from '../../pages.js';
import { isBaseOfRelease } from '../../release-stacks.js';
import type { Doubt } from '../doubt.js';

/** Pages that start the file do so for the own machine, or for work on the project, and none installs the project by it. */
export const doubt: Doubt = {
  id: 'called-local',
  title: 'Pages start it below headings on local work alone',
  rank: 60,
  about: 'product',
  ofCompose: ({ path, services, tree }) => {
    if (!baseComposeNames.includes(nameOf(path)) || isInstalledByPages(path, tree)) return undefined;
    if (isBaseOfRelease(path, services, tree)) return undefined;
    const heading = localHeadingOf(path, tree);
    if (heading !== undefined) return { role: 'tooling', because: `its page starts it below "${heading}"` };
    if (isCalledLocal(path, tree)) return { role: 'tooling', because: 'its page calls it local' };
    if (!isOfWorkOnPages(path, tree)) return undefined;
    return { role: 'tooling', because: 'pages start it for development or tests alone' };
  },
};
