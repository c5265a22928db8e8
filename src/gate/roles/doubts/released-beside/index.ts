import { nameOf } from '../../../../core/paths.js';
import { baseComposeNames } from '../../../../knowledge/roles/compose.js';
import { mountsOf, settingsOf, startsAgain, type Table } from '../../compose-file.js';
import { type ComposeFile, opensPort } from '../../compose-use.js';
import { isForDeployment } from '../../for-deployment.js';
import { isForProduction } from '../../for-production.js';
import { isStartedOnServer } from '../../local-stacks.js';
import { isOriginOfWork } from '../../own-machine.js';
import { isInstalledByPages } from '../../pages.js';
import { deployedBeside, releaseElsewhere, takenElsewhere } from '../../release-elsewhere.js';
import { isStore } from '../../stores-aside.js';
import type { Doubt } from '../doubt.js';

/**
 * Another Compose file of the repository, in a folder above or one of deployments, is for a release, and takes what this one builds as
 * images; or nothing here is started again, and there is a sign of work.
 */
export const doubt: Doubt = {
  id: 'released-beside',
  title: 'Another Compose file of the repository is for a release',
  rank: 75,
  about: 'product',
  ofCompose: (file) => {
    const { path, tree } = file;
    if (isForDeployment(file) || isForProduction(file)) return undefined;
    if (isInstalledByPages(path, tree) || isStartedOnServer(path, tree)) return undefined;
    const taken = takenElsewhere(file);
    const because = becauseOfSign(file) ?? (taken === undefined ? undefined : `${taken} deploys the project`);
    return because === undefined ? undefined : { role: 'tooling', because };
  },
};

function becauseOfSign(file: ComposeFile): string | undefined {
  const all = [...file.services];
  if (!baseComposeNames.includes(nameOf(file.path)) || all.some(([, each]) => startsAgain(each)))
    return undefined;
  const deployed = deployedBeside(file);
  if (deployed !== undefined) return `${deployed} deploys what this one builds`;
  const sign = all.map(([name, each]) => signOfWork(name, each)).find((each) => each !== undefined);
  const release = sign === undefined ? undefined : releaseElsewhere(file);
  return release === undefined ? undefined : `${release} is for a release, and ${sign}`;
}

function signOfWork(name: string, service: Table): string | undefined {
  if (isStore(service))
    return opensPort(service) && mountsOf(service).length === 0
      ? `its store ${name} is published and keeps nothing`
      : undefined;
  const origin = service.build === undefined ? undefined : settingsOf(service).find(isOriginOfWork);
  return origin === undefined
    ? undefined
    : `its service ${name} lets in pages of the machine itself (${origin[0]})`;
}
