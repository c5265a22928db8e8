import { nameOf, prefixOf } from '../../core/paths.js';
import { baseComposeNames, isOfRelease, settingsOfRelease } from '../../knowledge/roles/compose.js';
import { productionValue } from '../../knowledge/roles/development.js';
import {
  composeCall,
  domain,
  domainOfNetwork,
  hostRule,
  hostVariable,
  remoteShell,
  upCall,
} from '../../knowledge/roles/servers.js';
import { settingsOf, type Table, table } from './compose-file.js';
import type { ComposeFile } from './compose-use.js';
import { isSaidToBeReleased } from './development-stacks.js';
import type { Tree } from './find.js';
import { namesOtherFile } from './local-clauses.js';
import { isOfProduction } from './release-stacks.js';
import { answersOf, kept } from './tree.js';
import { workflowsIn } from './workflows.js';

/**
 * Whether a Compose file shows that it is for a release: by its name, its folder (`production/`), its head, a label, the domain at which
 * a proxy serves it, the settings that it reads, or a pipeline that starts it on a server.
 */
export function isForProduction(file: ComposeFile): boolean {
  return kept(answersOf(known, file.tree), file.path, () => showsProduction(file));
}

/** Each role and each doubt asks it. */
const known = new WeakMap<Tree, Map<string, boolean>>();

function showsProduction({ path, services, tree }: ComposeFile): boolean {
  return (
    isOfRelease(nameOf(path)) ||
    isOfProduction(nameOf(prefixOf(path).slice(0, -1))) ||
    isSaidToBeReleased(tree.text(path)) ||
    [...services.values()].some(
      (each) => isLabelledForProduction(each) || isReachedByDomain(each) || readsSettingsOfRelease(each),
    ) ||
    isDeployedByCi(path, tree)
  );
}

/** `labels: ["environment=production"]` */
function isLabelledForProduction({ labels }: Table): boolean {
  return settingsOf({ environment: labels }).some(
    ([key, value]) => environmentLabel.test(key) && productionValue.test(value.trim()),
  );
}

const environmentLabel = /(?:^|\.)env(?:ironment)?$/i;

/** By what proxies read (https://doc.traefik.io/traefik/routing/routers/#rule): a label, or a variable. */
function isReachedByDomain({ labels, environment }: Table): boolean {
  const rules = settingsOf({ environment: labels });
  const hosts = settingsOf({ environment }).filter(([key]) => hostVariable.test(key));
  return [
    ...rules.flatMap(([, value]) => hostRule.exec(value)?.[1] ?? []),
    ...hosts.map(([, value]) => value.trim()),
  ].some((host) => domain.test(host) && !domainOfNetwork.test(host));
}

/** `env_file: .env.prod` */
function readsSettingsOfRelease({ env_file: given }: Table): boolean {
  return [given]
    .flat()
    .map((each) => (typeof each === 'string' ? each : table(each).path))
    .some((each) => typeof each === 'string' && settingsOfRelease.test(nameOf(each)));
}

/** A pipeline starts it by Compose on a machine that it logs in to. */
function isDeployedByCi(path: string, tree: Tree): boolean {
  const folder = prefixOf(path);
  return workflowsIn(tree)
    .map((each) => tree.text(each))
    .filter((text) => remoteShell.test(text) && (folder === '' || text.includes(folder)))
    .some((text) => text.split('\n', mostLines).some((line) => startsFile(line, nameOf(path))));
}

const mostLines = 2_000;

/** By its name, or as the file that Compose reads by itself. */
function startsFile(line: string, name: string): boolean {
  if (!composeCall.test(line) || !upCall.test(line)) return false;
  return namesOtherFile(line) ? line.includes(name) : baseComposeNames.includes(name);
}
