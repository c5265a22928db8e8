import { loadSignerKey, makeSignerKey } from '../../../gate/trust/keys.js';
import { printable } from '../../../report/printable.js';
import { openKeyStore } from '../../../trust/keys/store.js';
import type { CommandInput } from '../../command.js';
import { printResult } from '../../values.js';
import { keyHolder, toolOf, trustFolderOf } from './open.js';

export async function generate(input: CommandInput): Promise<number> {
  const { disk } = input.shell.world;
  const [name = ''] = input.arguments;
  const folder = input.options.text('dir') ?? '.';
  const holder = keyHolder(input, toolOf(input));
  const made = await makeSignerKey(name, folder, trustFolderOf(input), holder, disk);
  await printResult(input, made, `Made the key ${made.id}; its public half is in ${made.publicKey}.`);
  return 0;
}

export async function load(input: CommandInput): Promise<number> {
  const { disk } = input.shell.world;
  const [path = ''] = input.arguments;
  const holders = { opener: keyHolder(input, 'docker'), holder: keyHolder(input, toolOf(input)) };
  const loaded = await loadSignerKey(path, input.options.text('name'), trustFolderOf(input), holders, disk);
  const { id, isNew } = loaded;
  await printResult(input, loaded, isNew ? `Loaded the key ${id}.` : `The key ${id} is there already.`);
  return 0;
}

export async function list(input: CommandInput): Promise<number> {
  const store = openKeyStore(trustFolderOf(input), input.shell.world.disk);
  const { keys: stored, problems } = store.list();
  for (const { path, reason } of problems) input.shell.tell(`! ${path}: ${reason}`);
  const keys = stored.map(({ id, role, gun = null, isEncrypted, path }) => ({
    id,
    role,
    gun,
    isEncrypted,
    path,
  }));
  const lines = keys.map(
    ({ id, role, gun, isEncrypted }) =>
      `${id}  ${printable(role || '-').padEnd(10)}  ${printable(gun ?? '')}${isEncrypted ? '' : '  not encrypted'}`,
  );
  await printResult(input, { keys, problems }, lines.join('\n') || `No keys in ${store.folder}.`);
  return 0;
}
