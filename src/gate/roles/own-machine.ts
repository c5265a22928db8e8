import { developmentValue } from '../../knowledge/roles/compose.js';
import { originKey, originOfWork } from '../../knowledge/roles/own-words.js';
import { settingsOf, startsAgain, withDefaults } from './compose-file.js';
import type { ComposeFile } from './compose-use.js';
import { environmentsOf, hidesSources, runsSources } from './development-stacks.js';
import { isForProduction } from './for-production.js';
import { isStore } from './stores-aside.js';
import { isSameImage } from './work-on-mounts.js';

/**
 * Whether all that a file builds has its sources mounted over it, a server follows their changes, a program is set to development and
 * answers pages of the own machine alone, and nothing is started again: in a folder of deployments too.
 */
export function servesOwnMachine(file: ComposeFile): boolean {
  const all = [...file.services.values()];
  const own = all.filter(({ build }) => build !== undefined);
  return (
    own.some((service) => runsSources(service, file)) &&
    own.every(
      (service) =>
        hidesSources(service) || own.some((each) => hidesSources(each) && isSameImage(each, service)),
    ) &&
    all.some((service) => environmentsOf(service).some((value) => developmentValue.test(value))) &&
    all.flatMap(settingsOf).some(isOriginOfWork) &&
    all.every((service) => !startsAgain(service) && (service.build !== undefined || isStore(service))) &&
    !isForProduction(file)
  );
}

/** A setting that lets in pages of the own machine: `CORS_ORIGINS: http://localhost:5173`. */
export function isOriginOfWork([key, value]: readonly [key: string, value: string]): boolean {
  return originKey.test(key) && originOfWork.test(withDefaults(value.trim()));
}
