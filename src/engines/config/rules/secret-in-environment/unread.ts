import { type ServerPassword, serverPassword } from '../../../../knowledge/server-passwords.js';
import { isBuiltHere } from '../../image-of.js';
import { parseShortVolume } from '../../models/compose/words.js';
import type { Container } from '../../models/container.js';
import { parseImageName } from '../../models/image-name.js';

/** Of a password that the image of a server takes from another setting: what it takes it from. */
export function unreadBy(name: string, container: Container): ServerPassword | undefined {
  const { registry, repository } = parseImageName(container.image.value?.trim() ?? '');
  if (isBuiltHere(container) || registry !== 'docker.io' || !/(?:PASS(?:WORD|WD)?|PWD|SECRET)$/i.test(name))
    return undefined;
  const server = serverPassword(repository);
  return server === undefined || server.reads.test(name) || isUsedElsewhere(name, container)
    ? undefined
    : server;
}

const mostMounts = 200;

/** A command, a check or another setting names it, or scripts are mounted that may. */
function isUsedElsewhere(name: string, { command, environment, tree }: Container): boolean {
  const test = tree.at('healthcheck', 'test');
  const texts = [
    ...command,
    ...(test?.kind === 'list' ? test.texts : [test?.text ?? '']),
    tree.get('command')?.text ?? '',
    tree.get('entrypoint')?.text ?? '',
    ...environment.flatMap((each) => (each.name === name ? [] : (each.value ?? ''))),
  ];
  if (tree.get('entrypoint') !== undefined || texts.some((text) => text.slice(0, longest).includes(name)))
    return true;
  return (tree.get('volumes')?.items ?? [])
    .slice(0, mostMounts)
    .map((item) => item.get('target')?.text ?? parseShortVolume(item.text ?? '').target)
    .some((target) => mayBeRead.test(target.slice(-longestTarget)));
}

const longest = 4_000;
const longestTarget = 300;
const mayBeRead = /initdb|entry-?point|\.(?:sh|conf|config|js|sql|ya?ml|toml|ini|cnf|json)$|\/etc\//i;

/** What the setting does there, which is nothing, and which one to use. */
export function adviceForUnread(
  name: string,
  container: Container,
  { by, otherwise }: ServerPassword,
): string {
  const shown = name.slice(0, 60);
  if (by === undefined)
    return `The image does not read ${shown}: unless a file of settings has a password, ${otherwise}. Give it by the command (--requirepass), from outside of the file, and to the services that sign in.`;
  const { environment, tree } = container;
  if (environment.some((each) => each.name === by || each.name === `${by}_FILE`))
    return `Leave it out of this service: the image does not read ${shown}, but ${by}, which is set beside it. Where the word is in use elsewhere, change it there, because it has been read.`;
  const unless = tree.get('env_file') === undefined ? '' : `, unless the env_file has ${by}`;
  return `The image does not read ${shown}: without ${by} ${otherwise}${unless}. Set that instead, from outside of the file: ${by}: \${${by}:?} with an .env that is not committed, and the same word for the services that sign in; data that are there already keep the login that they were made with, which is changed in the server.`;
}
