import { nameOf } from '../../core/paths.js';
import { baseComposeNames } from '../../knowledge/roles/compose.js';
import { developmentDatabase, loopbackDomains } from '../../knowledge/roles/development.js';
import { settingsOf, withDefaults } from './compose-file.js';
import type { ComposeFile } from './compose-use.js';
import { isOfProduction, releasesBeside } from './release-stacks.js';

/**
 * Whether a variant of a Compose file is set up for work, by a database that is called so (`tide-dev-db`) or a domain that leads to the
 * machine itself (`127.0.0.1.nip.io`), beside a file for production with the same services.
 */
export function isVariantForWork({ path, services, tree }: ComposeFile): boolean {
  if (baseComposeNames.includes(nameOf(path)) || isOfProduction(nameOf(path))) return false;
  const values = [...services.values()].flatMap(settingsOf).map(([, value]) => withDefaults(value.trim()));
  const isForWork = values.some((each) => developmentDatabase.test(each) || loopbackDomains.test(each));
  if (!isForWork) return false;
  return releasesBeside(path, tree).some((release) => [...services.keys()].some((each) => release.has(each)));
}
