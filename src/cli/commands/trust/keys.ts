import { SeaworthyError } from '../../../core/errors.js';
import { openKey } from '../../../gate/trust/repository.js';
import { printable } from '../../../report/printable.js';
import { idOfPrivateKey, parseKeyFile, publicKeyText } from '../../../trust/keys/key-file.js';
import { generateKey, openKeyStore } from '../../../trust/keys/store.js';
import type { CommandInput } from '../../command.js';
import { newPassphrase } from '../../passphrase.js';
import { readText } from '../../values.js';
import { keyHolder, toolOf, trustFolderOf } from './open.js';

const maxKeyBytes = 65_536;

export async function generate(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const name = signerName(input.arguments[0] ?? '');
  const { disk } = shell.world;
  const publicKey = `${options.text('dir') ?? '.'}/${name}.pub`;
  if (disk.status(publicKey) !== undefined) {
    throw new SeaworthyError('USAGE', 'The file for the public key is there already.', {
      where: publicKey,
      whatToDo: 'Remove it, or name another folder with --dir.',
    });
  }
  const key = generateKey();
  const passphrase = await newPassphrase('delegation', `the key of ${name}`, shell, toolOf(input));
  const id = openKeyStore(trustFolderOf(input), disk).add(key, { role: name, passphrase });
  disk.writeFile(publicKey, publicKeyText(key, name));
  await say(input, { id, name, publicKey }, `Made the key ${id}; its public half is in ${publicKey}.`);
  return 0;
}

export async function load(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const path = input.arguments[0] ?? '';
  const file = parseKeyFile(readText(path, shell, maxKeyBytes), path);
  const role =
    options.text('name') === undefined ? file.role || 'signer' : signerName(options.text('name') ?? '');
  const key = await openKey({ ...file, role: file.role || role, id: '', path }, keyHolder(input, 'docker'));
  const id = idOfPrivateKey(key);
  const store = openKeyStore(trustFolderOf(input), shell.world.disk);
  const isNew = store.find(id) === undefined;
  if (isNew) {
    const passphrase = await newPassphrase('delegation', `the key of ${role}`, shell, toolOf(input));
    store.add(key, { role, passphrase, ...(file.gun === undefined ? {} : { gun: file.gun }) });
  }
  await say(
    input,
    { id, name: role, isNew },
    isNew ? `Loaded the key ${id}.` : `The key ${id} is there already.`,
  );
  return 0;
}

export async function list(input: CommandInput): Promise<number> {
  const store = openKeyStore(trustFolderOf(input), input.shell.world.disk);
  const { keys, problems } = store.list();
  for (const { path, reason } of problems) input.shell.tell(`! ${path}: ${reason}`);
  const listed = keys.map(({ id, role, gun, isEncrypted, path }) => ({
    id,
    role,
    gun: gun ?? null,
    isEncrypted,
    path,
  }));
  const lines = listed.map(
    ({ id, role, gun, isEncrypted }) =>
      `${id}  ${printable(role || '-').padEnd(10)}  ${printable(gun ?? '')}${isEncrypted ? '' : '  not encrypted'}`,
  );
  await say(
    input,
    { keys: listed, problems },
    lines.length === 0 ? `No keys in ${store.folder}.` : lines.join('\n'),
  );
  return 0;
}

/** One object for machines, a line or more for people. */
export async function say({ options, shell }: CommandInput, value: object, text: string): Promise<void> {
  await shell.print(options.flag('json') ? `${JSON.stringify(value, null, 2)}\n` : `${text}\n`);
}

function signerName(name: string): string {
  if (/^[a-z0-9][a-z0-9_-]{0,127}$/.test(name)) return name;
  throw new SeaworthyError('USAGE', `"${name}" cannot be a signer's name.`, {
    whatToDo: 'Use lower case letters, digits, "_" and "-".',
  });
}
