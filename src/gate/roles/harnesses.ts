import { shellImages } from '../../knowledge/roles/compose.js';
import { installCommand } from '../../knowledge/roles/development.js';
import { mountsCode, type Table, texts, withDefaults } from './compose-file.js';
import type { ComposeFile } from './compose-use.js';
import { isReleasedOtherwise } from './releases.js';

/**
 * Whether all of a Compose file are plain images of a language that install what the mounted sources need at each start, of a project that
 * is released in another way. Small projects are run so for good where nothing else releases them.
 */
export function isHarness({ path, services, tree }: ComposeFile): boolean {
  return [...services.values()].every(installsAtStart) && isReleasedOtherwise(path, tree);
}

/** Into the sources that are mounted. */
export function installsAtStart(service: Table): boolean {
  const { image, build, command, entrypoint } = service;
  return (
    build === undefined &&
    typeof image === 'string' &&
    shellImages.test(withDefaults(image)) &&
    mountsCode(service) &&
    installCommand.test([...texts(entrypoint), ...texts(command)].join(' '))
  );
}
