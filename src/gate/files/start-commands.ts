import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../core/paths.js';
import { buildOf, type Table, texts } from '../roles/compose-file.js';
import { scriptsIn } from '../roles/package-scripts.js';
import type { Stage } from '../roles/stages.js';

/** Where a service is, and what its image is made of. */
export interface Started {
  readonly service: Table;
  /** Paths of the Compose file and of the Dockerfile. */
  readonly manifest: string;
  readonly dockerfile: string;
  /** The stage that becomes the image, behind those that it is built on. */
  readonly stages: readonly Stage[];
}

/** The command of a service, or of its image where it has none, with the scripts of the package that it calls, and the shell scripts that it names. */
export function startCommandsOf(started: Started, textOf: (path: string) => string): string {
  const { service, manifest, dockerfile, stages } = started;
  const ofService = [...wordsOf(service.entrypoint), ...wordsOf(service.command)].join(' ');
  const command = ofService === '' ? commandOf(stages) : ofService;
  const context = posix.join(prefixOf(manifest), buildOf(service)?.context ?? '.', '/');
  const folders = [...new Set([context === './' ? '' : context, prefixOf(dockerfile)])].filter(
    (folder) => !folder.startsWith('../'),
  );
  const scripts = folders
    .map((folder) => scriptsIn(textOf(`${folder}package.json`)))
    .find(({ size }) => size > 0);
  const files = shellScriptsIn(command).flatMap((name) =>
    folders.map((folder) => textOf(`${folder}${name}`)),
  );
  const whole = [command, ...files.map(withoutComments)].join('\n').slice(0, longest);
  return [whole, ...calledBy(whole, scripts ?? new Map())].join('\n');
}

const longest = 20_000;

function wordsOf(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : texts(value);
}

/** ENTRYPOINT and CMD of the image, in words. */
function commandOf(stages: readonly Stage[]): string {
  const lines = stages.flatMap(({ instructions }) => instructions);
  return ['ENTRYPOINT', 'CMD']
    .flatMap(
      (keyword) => lines.findLast((line) => line.slice(0, keyword.length).toUpperCase() === keyword) ?? [],
    )
    .map((line) =>
      line
        .replace(/^\w{3,10}[ \t]{0,9}/, '')
        .replace(/["[\],]{1,9}/g, ' ')
        .replace(/\s{1,40}/g, ' '),
    )
    .join(' ')
    .trim();
}

const mostFiles = 3;

function shellScriptsIn(command: string): readonly string[] {
  const names = command
    .split(/[\s"';&|]/)
    .map(nameOf)
    .filter((name) => /^[\w.-]{1,80}$/.test(name) && name.endsWith('sh') && name.includes('.'));
  return names.slice(0, mostFiles).flatMap((name) => [name, `docker/${name}`, `scripts/${name}`]);
}

function withoutComments(script: string): string {
  return script
    .slice(0, longest)
    .split('\n')
    .filter((line) => !/^[ \t]{0,40}#/.test(line))
    .join('\n');
}

const mostCalls = 10;

/** Scripts of the package, those that they call in turn, and what npm runs before each: `prestart` of `start`. */
function calledBy(command: string, scripts: ReadonlyMap<string, string>): readonly string[] {
  const found = new Map<string, string>();
  const open = [command];
  for (let text = open.pop(); text !== undefined && found.size < mostCalls; text = open.pop())
    for (const [, name = ''] of text.matchAll(calls))
      for (const each of [`pre${name}`, name]) {
        const script = scripts.get(each);
        if (script === undefined || found.has(each)) continue;
        found.set(each, script);
        open.push(script);
      }
  return [...found.values()];
}

const calls =
  /(?<=^|[\s;&"'|(])(?:npm|yarn|pnpm|bun)(?: -{1,2}[\w-]{1,30}(?:=\S{1,80})?){0,3}(?: run(?:-script)?)?(?: -{1,2}[\w-]{1,30}){0,3} ([\w:.][\w:.-]{0,59})/g;
