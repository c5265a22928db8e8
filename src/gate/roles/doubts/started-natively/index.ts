import { nameOf, prefixOf } from '../../../../core/paths.js';
import { baseComposeNames } from '../../../../knowledge/roles/compose.js';
import { addressForWork, passwordForWork } from '../../../../knowledge/roles/own-words.js';
import { buildersIn } from '../../builders.js';
import { settingsOf, type Table, withDefaults } from '../../compose-file.js';
import { isForProduction } from '../../for-production.js';
import { startsProgramOnHost } from '../../host-programs.js';
import { introducingPagesIn } from '../../introducing.js';
import type { Doubt } from '../doubt.js';

/** Pages start the program on the machine itself, nothing in the tree speaks of containers, and the file has a password for work. */
export const doubt: Doubt = {
  id: 'started-natively',
  title: 'Pages start the program without containers, and it has a password for work',
  rank: 95,
  about: 'product',
  ofCompose: (file) => {
    const { path, services, tree } = file;
    if (!baseComposeNames.includes(nameOf(path)) || isForProduction(file)) return undefined;
    const folder = prefixOf(path);
    const pages = introducingPagesIn(folder, tree);
    const texts = [
      ...pages.map((page) => tree.text(page)),
      ...buildersIn(tree, folder).map(({ text }) => text),
    ];
    if (texts.some((text) => containers.test(text)) || !startsProgramOnHost(path, tree)) return undefined;
    const [name] = [...services].find(([, service]) => opensForWork(service)) ?? [];
    return name === undefined
      ? undefined
      : {
          role: 'tooling',
          because: `pages start the program without containers, and its service ${name} has a password for work`,
        };
  },
};

const containers = /\b(?:docker|podman|compose|containers?)\b/i;

function opensForWork(service: Table): boolean {
  return settingsOf(service).some(([key, written]) => {
    const value = withDefaults(written.trim());
    return (/PASS(?:WORD)?$/i.test(key) && passwordForWork.test(value)) || addressForWork.test(value);
  });
}
