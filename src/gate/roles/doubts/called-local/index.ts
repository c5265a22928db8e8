import { nameOf } from '../../../../core/paths.js';
import { baseComposeNames } from '../../../../knowledge/roles/compose.js';
import { localRegistries } from '../../../../knowledge/roles/images.js';
import { type Services, withDefaults } from '../../compose-file.js';
import { imageParts } from '../../compose-images.js';
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
    const image = imagesIn(services).find((each) => localRegistries.test(imageParts(each).registry));
    if (image !== undefined)
      return { role: 'tooling', because: `${image} is an image of this machine alone` };
    if (!baseComposeNames.includes(nameOf(path)) || isInstalledByPages(path, tree)) return undefined;
    if (isBaseOfRelease(path, services, tree)) return undefined;
    const heading = localHeadingOf(path, tree);
    if (heading !== undefined) return { role: 'tooling', because: `its page starts it below "${heading}"` };
    if (isCalledLocal(path, tree)) return { role: 'tooling', because: 'its page calls it local' };
    if (!isOfWorkOnPages(path, tree)) return undefined;
    return { role: 'tooling', because: 'pages start it for development or tests alone' };
  },
};

function imagesIn(services: Services): readonly string[] {
  return [...services.values()].flatMap(({ image }) =>
    typeof image === 'string' ? withDefaults(image) : [],
  );
}
