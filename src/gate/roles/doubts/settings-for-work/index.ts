import type { RoleDoubt } from '../../../../core/finding.js';
import { developmentValue, environmentKey, isOfRelease } from '../../../../knowledge/roles/compose.js';
import { serverForWork, valueForWork } from '../../../../knowledge/roles/development.js';
import {
  dockerfileOf,
  mountsCode,
  settingsOf,
  startsAgain,
  type Table,
  texts,
  withDefaults,
} from '../../compose-file.js';
import { type ComposeFile, settingsFileForWork, startOf } from '../../compose-use.js';
import { debuggerIn } from '../../debug-images.js';
import { runsForDevelopment } from '../../development-image.js';
import { builtForWork, environmentsOf, hidesSources, runsSources } from '../../development-stacks.js';
import { isForDeployment } from '../../for-deployment.js';
import { isForProduction } from '../../for-production.js';
import { headComment, lastCommandOf } from '../../images.js';
import { isInstalledByPages } from '../../pages.js';
import { mountsSources } from '../../source-mounts.js';
import { stagesOf } from '../../stages.js';
import type { Doubt, ImageFile } from '../doubt.js';
import { serverForWorkIn } from '../words.js';
import { scriptForWork } from './script.js';
import { signBesideStart } from './starts.js';

/** What is product otherwise is set up for work on it: by a Compose file, or in the image together with a server that follows changes. */
export const doubt: Doubt = {
  id: 'settings-for-work',
  title: 'It is set to development',
  rank: 30,
  about: 'product',
  ofCompose: (file) => {
    if (isForProduction(file)) return undefined;
    if (isForDeployment(file)) return overSources(file);
    for (const [name, service] of file.services)
      for (const settingOf of settings) {
        const setting = settingOf(service, file);
        if (setting !== undefined) return { role: 'tooling', because: `its service ${name} ${setting}` };
      }
    return undefined;
  },
  ofImage: (image) => {
    const setting = settingOfImage(image);
    return setting === undefined ? undefined : { role: 'tooling', because: setting };
  },
};

function settingOfImage(image: ImageFile): string | undefined {
  const { path, text, tree, builds } = image;
  const debugged = debuggerIn(text);
  if (debugged !== undefined) return `it has ${debugged} and nothing of the project`;
  if (stagesOf(text).some(({ name }) => isOfRelease(name))) return undefined;
  const script = scriptForWork(image);
  if (script !== undefined) return script;
  const server = serverForWorkIn(lastCommandOf(text));
  if (runsForDevelopment(path, text, tree))
    return `it is set to development and starts ${server ?? 'a server that follows changes'}`;
  if (server === undefined) return undefined;
  const [called] = serverForWork.exec(headComment(text)) ?? [];
  if (called !== undefined) return `its head calls it a ${called.toLowerCase()}, and it starts ${server}`;
  const uses = builds.servicesOf(path);
  const isOfWork = uses.length > 0 && uses.every(([, service]) => isSetToDevelopment(service));
  const sign = isOfWork ? `${uses[0]?.[0]} sets it to development` : signBesideStart(image);
  return sign === undefined ? undefined : `it starts ${server}, and ${sign}`;
}

function isSetToDevelopment(service: Table): boolean {
  return environmentsOf(service).some((value) => developmentValue.test(value));
}

type Setting = (service: Table, file: ComposeFile) => string | undefined;

const settings: readonly Setting[] = [
  stageForWork,
  fileForWork,
  commandForWork,
  serverOfImage,
  imageForWork,
  variableForWork,
  secretForWork,
];

function stageForWork(service: Table): string | undefined {
  const built = builtForWork(service);
  return built === undefined ? undefined : `is built from ${built}`;
}

function fileForWork(service: Table): string | undefined {
  const path = service.build === undefined ? undefined : settingsFileForWork(service);
  return path === undefined ? undefined : `reads ${path}`;
}

function commandForWork({ entrypoint, command }: Table): string | undefined {
  const server = serverForWorkIn([...texts(entrypoint), ...texts(command)].join(' '));
  return server === undefined ? undefined : `runs ${server}`;
}

/** What its image starts, over sources that are mounted; data may be all that is mounted where it is kept running. */
function serverOfImage(service: Table, file: ComposeFile): string | undefined {
  if (service.build === undefined || service.command !== undefined) return undefined;
  if (startsAgain(service) && !mountsSources(service, file)) return undefined;
  const server = runsSources(service, file) ? serverForWorkIn(startOf(service, file)) : undefined;
  return server === undefined ? undefined : `runs ${server} of its image, and sources are mounted`;
}

function imageForWork(service: Table, { path, tree }: ComposeFile): string | undefined {
  const dockerfile = dockerfileOf(service, path, tree);
  if (dockerfile === undefined || service.command !== undefined) return undefined;
  const text = tree.text(dockerfile);
  const debugged = mountsCode(service) ? debuggerIn(text) : undefined;
  if (debugged !== undefined) return `runs ${dockerfile}, which has ${debugged} and nothing of the project`;
  const isOfWork = runsForDevelopment(dockerfile, text, tree);
  return isOfWork ? `runs ${dockerfile}, which is set to development` : undefined;
}

/** `NODE_ENV: development`; where pages install the project by the file, it is only set wrong. */
function variableForWork(service: Table, { path, tree }: ComposeFile): string | undefined {
  if (service.build === undefined || isInstalledByPages(path, tree)) return undefined;
  const [key] =
    settingsOf(service).find(
      ([each, value]) => environmentKey.test(each) && developmentValue.test(withDefaults(value.trim())),
    ) ?? [];
  return key === undefined ? undefined : `sets ${key} to development`;
}

/** In a folder of deployments its sources have to be mounted over it as well. */
function overSources(file: ComposeFile): RoleDoubt | undefined {
  for (const [name, service] of file.services) {
    const setting =
      hidesSources(service) && !startsAgain(service) ? variableForWork(service, file) : undefined;
    if (setting !== undefined)
      return { role: 'tooling', because: `its service ${name} has its sources mounted and ${setting}` };
  }
  return undefined;
}

/** What is quoted is its name alone. */
function secretForWork(service: Table): string | undefined {
  if (service.build === undefined) return undefined;
  const [key] = settingsOf(service).find(([, value]) => valueForWork.test(withDefaults(value.trim()))) ?? [];
  return key === undefined ? undefined : `sets ${key} to a value for development alone`;
}
