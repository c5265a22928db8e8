import { developmentValue, environmentKey } from '../../../knowledge/roles/compose.js';
import { isForDeployment } from '../compose.js';
import { dockerfileOf, settingsOf, type Table, texts, withDefaults } from '../compose-file.js';
import { type ComposeFile, settingsFileForWork } from '../compose-use.js';
import { runsForDevelopment } from '../development-image.js';
import { builtForWork } from '../development-stacks.js';
import { lastCommandOf } from '../images.js';
import { isInstalledByPages } from '../pages.js';
import type { Doubt } from './doubt.js';
import { serverForWorkIn } from './words.js';

/** What is product otherwise is set up for work on it: by a Compose file, or in the image together with a server that follows changes. */
export const settingsForWork: Doubt = {
  id: 'settings-for-work',
  about: 'product',
  ofCompose: (file) => {
    if (isForDeployment(file)) return undefined;
    for (const [name, service] of file.services)
      for (const settingOf of settings) {
        const setting = settingOf(service, file);
        if (setting !== undefined) return { role: 'tooling', because: `its service ${name} ${setting}` };
      }
    return undefined;
  },
  ofImage: ({ path, text, tree }) => {
    if (!runsForDevelopment(path, text, tree)) return undefined;
    const server = serverForWorkIn(lastCommandOf(text));
    return {
      role: 'tooling',
      because: `it is set to development and starts ${server ?? 'a server that follows changes'}`,
    };
  },
};

type Setting = (service: Table, file: ComposeFile) => string | undefined;

const settings: readonly Setting[] = [
  stageForWork,
  fileForWork,
  commandForWork,
  imageForWork,
  variableForWork,
];

function stageForWork(service: Table): string | undefined {
  const built = builtForWork(service);
  return built === undefined ? undefined : `is built from ${built}`;
}

function fileForWork(service: Table): string | undefined {
  const path = service.build === undefined ? undefined : settingsFileForWork(service);
  return path === undefined ? undefined : `reads ${path}`;
}

function commandForWork({ command }: Table): string | undefined {
  const server = serverForWorkIn(texts(command).join(' '));
  return server === undefined ? undefined : `runs ${server}`;
}

function imageForWork(service: Table, { path, tree }: ComposeFile): string | undefined {
  const dockerfile = dockerfileOf(service, path);
  if (dockerfile === undefined || service.command !== undefined) return undefined;
  const isOfWork = runsForDevelopment(dockerfile, tree.text(dockerfile), tree);
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
