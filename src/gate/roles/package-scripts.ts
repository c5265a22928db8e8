import { posix } from 'node:path';
import { prefixOf } from '../../core/paths.js';
import { developmentCommands, developmentServers } from '../../knowledge/roles/compose.js';
import { bundledServers, bundlerSettings } from '../../knowledge/roles/development.js';
import { buildOf, settingsOf, type Table } from './compose-file.js';
import type { Tree } from './find.js';
import { lastCommandOf } from './images.js';

/**
 * Whether a command calls a script of the package that runs the sources as they change (`npm start` for `nodemon app.js`), where the
 * package or its image has another way to run, and the service is not set to production.
 */
export function callsScriptForWork(command: string, service: Table, path: string, tree: Tree): boolean {
  const [, called] = scriptCall.exec(command) ?? [];
  const isProduction = settingsOf(service).some(
    ([key, value]) => key === 'NODE_ENV' && /^prod/i.test(value.trim()),
  );
  if (called === undefined || isProduction) return false;
  const build = buildOf(service);
  const folder = posix.join(prefixOf(path), build?.context ?? '.', '/');
  if (folder.startsWith('../') || folder.startsWith('/')) return false;
  const scripts = scriptsIn(tree.text(posix.join(folder, 'package.json')));
  if (!isForWork(scripts.get(called) ?? '')) return false;
  const image = build === undefined ? '' : tree.text(posix.join(folder, build.dockerfile));
  return isStartedByImage(image, scripts) || [...scripts].some(isOtherStart);
}

/** Whether one of the commands calls a script that runs the sources as they change, whatever the service is set to. */
export function callsWatcher(commands: string, service: Table, path: string, tree: Tree): boolean {
  const folder = posix.join(prefixOf(path), buildOf(service)?.context ?? '.', '/');
  if (folder.startsWith('../') || folder.startsWith('/')) return false;
  const scripts = scriptsIn(tree.text(posix.join(folder, 'package.json')));
  const called = commands.split(/&&|;/, mostScripts).flatMap((each) => scriptCall.exec(each)?.[1] ?? []);
  return called.some((name) => developmentServers.some((each) => each.test(scripts.get(name) ?? '')));
}

/**
 * Whether a command calls a script that starts what a bundler serves to those who change it (`npm start` for `react-scripts start`), which
 * no release does: by the manifest of what is built, or of the folder that its Dockerfile lies in.
 */
export function callsBundledServer(command: string, service: Table, path: string, tree: Tree): boolean {
  if (bundledServers.test(command)) return true;
  const [, called] = scriptCall.exec(command) ?? [];
  const build = buildOf(service);
  if (called === undefined || build === undefined) return false;
  const context = posix.join(prefixOf(path), build.context, '/');
  const scripts = [context, posix.join(context, prefixOf(build.dockerfile), '/')]
    .filter((folder) => !folder.startsWith('../') && !folder.startsWith('/'))
    .flatMap((folder) => scriptsIn(tree.text(posix.join(folder, 'package.json'))).get(called) ?? []);
  if (scripts.length === 0) return called === 'start' && readsBundlerSettings(service);
  return scripts.some((script) => bundledServers.test(script));
}

/** What only a bundler reads: a release has them built in. */
function readsBundlerSettings(service: Table): boolean {
  return settingsOf(service).some(([key]) => bundlerSettings.test(key));
}

export const scriptCall = /(?:^|[ ;&"'])(?:npm|yarn|pnpm|bun)(?: run)? ([\w:.-]{1,60})/;
const startOfRelease = /^(?:start|serve)(?::prod(?:uction)?)?$|^prod(?:uction)?$/;

function isOtherStart([name, script]: readonly [name: string, script: string]): boolean {
  return startOfRelease.test(name) && !isForWork(script);
}

function isForWork(script: string): boolean {
  return developmentCommands.some((each) => each.test(script));
}

/** The last CMD of the image starts a program of its own, or a script that does. */
function isStartedByImage(image: string, scripts: ReadonlyMap<string, string>): boolean {
  const words = lastCommandOf(image);
  if (words === '') return false;
  const [, called = ''] = scriptCall.exec(words) ?? [];
  return !isForWork(words) && !isForWork(scripts.get(called) ?? '');
}

const mostScripts = 200;

/** Each stands on a line of its own. */
export function scriptsIn(manifest: string): ReadonlyMap<string, string> {
  const found = manifest
    .split('\n')
    .slice(0, 2_000)
    .flatMap((line) => {
      const [, name, script] =
        /^[ \t]{1,16}"([\w:.-]{1,60})"[ \t]{0,4}:[ \t]{0,4}"([^"\n]{1,1000})/.exec(line) ?? [];
      return name === undefined || script === undefined ? [] : [[name, script] as const];
    });
  return new Map(found.slice(0, mostScripts));
}
