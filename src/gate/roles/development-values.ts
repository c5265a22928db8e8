import { nameOf, prefixOf } from '../../core/paths.js';
import { baseComposeNames, composeNames } from '../../knowledge/roles/compose.js';
import { developmentDatabase, loopbackDomains, productionFile } from '../../knowledge/roles/development.js';
import { extended, servicesIn, settingsOf, withDefaults } from './compose-file.js';
import type { ComposeFile } from './compose-use.js';

/**
 * Whether a variant of a Compose file is set up for work, by a database that is called so (`tide-dev-db`) or a domain that leads to the
 * machine itself (`127.0.0.1.nip.io`), beside a file for production with the same services.
 */
export function isVariantForWork({ path, services, tree }: ComposeFile): boolean {
  if (baseComposeNames.includes(nameOf(path)) || isOfProduction(nameOf(path))) return false;
  const values = [...services.values()].flatMap(settingsOf).map(([, value]) => withDefaults(value.trim()));
  const isForWork = values.some((each) => developmentDatabase.test(each) || loopbackDomains.test(each));
  if (!isForWork) return false;
  const folder = prefixOf(path);
  return tree
    .entries(folder)
    .filter((name) => composeNames.test(name) && isOfProduction(name))
    .slice(0, mostFiles)
    .some((name) => {
      const other = extended(servicesIn(tree.text(`${folder}${name}`)));
      return [...services.keys()].some((each) => other.has(each));
    });
}

const mostFiles = 20;

function isOfProduction(name: string): boolean {
  return name.split(/[._-]/).some((word) => productionFile.test(word));
}
