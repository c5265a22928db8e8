import { SeaworthyError } from '../../../core/errors.js';
import { printable } from '../../../report/printable.js';
import { parsePublicKeyFile } from '../../../trust/keys/key-file.js';
import { addSigner, type RotatedRole, removeSigner, rotateKey } from '../../../trust/notary/changes.js';
import { canonicalKeyIdOf, publicKeyOf } from '../../../trust/tuf/keys.js';
import type { CommandInput } from '../../command.js';
import { readText } from '../../values.js';
import { say } from './keys.js';
import { openRepository, renewing } from './open.js';
import { finish } from './sign.js';

const maxKeyBytes = 65_536;

export async function add(input: CommandInput): Promise<number> {
  const [name = '', ...images] = input.arguments;
  const paths = input.options.texts('key');
  if (paths.length === 0) {
    throw new SeaworthyError('USAGE', 'No public key was given.', { whatToDo: 'Add --key FILE.pub.' });
  }
  const keys = paths.map((path) => usable(path, input));
  const ids = keys.map(canonicalKeyIdOf);
  for (const image of images) {
    const repository = await openRepository(input, image);
    await addSigner(renewing(repository, input.shell), name, keys);
    await finish(repository);
    await say(
      input,
      { name: repository.gun, signer: name, keys: ids },
      `${name} is a signer of ${repository.gun}.`,
    );
  }
  return 0;
}

function usable(path: string, { shell }: CommandInput) {
  const { key } = parsePublicKeyFile(readText(path, shell, maxKeyBytes), path);
  if (publicKeyOf(key) !== undefined) return key;
  throw new SeaworthyError('CONFIG_INVALID', 'The key is too weak, or on another curve than those of NIST.', {
    where: path,
    whatToDo: 'Use ECDSA on P-256, or RSA of 2048 bits or more.',
  });
}

export async function remove(input: CommandInput): Promise<number> {
  const [name = '', ...images] = input.arguments;
  for (const image of images) {
    const repository = await openRepository(input, image);
    const removed = await removeSigner(renewing(repository, input.shell), name, input.options.flag('force'));
    await finish(repository);
    if (removed.onlyTheirs.length > 0) {
      const tags = removed.onlyTheirs.map(printable).join(', ');
      input.shell.tell(`! Only ${name} vouched for ${tags}, still released: sign them anew, or revoke them.`);
    }
    const anew = removed.isReleasesSignedAnew ? ' targets/releases was signed anew.' : '';
    await say(
      input,
      { repository: repository.gun, ...removed },
      `${name} is no signer of ${repository.gun} any more.${anew}`,
    );
  }
  return 0;
}

export async function rotate(input: CommandInput): Promise<number> {
  const [image = '', role = ''] = input.arguments;
  if (!isRotated(role)) {
    throw new SeaworthyError('USAGE', `"${role}" has no key to rotate.`, {
      whatToDo: 'Name root, targets, snapshot or timestamp.',
    });
  }
  const opened = await openRepository(input, image);
  const rotation = await rotateKey(renewing(opened, input.shell), role, input.options.flag('local'));
  await finish(opened);
  const holder = rotation.heldBy === 'server' ? ', held by the server' : '';
  await say(
    input,
    { name: opened.gun, ...rotation },
    `The ${role} key of ${opened.gun} is now ${rotation.to}${holder}.`,
  );
  return 0;
}

function isRotated(text: string): text is RotatedRole {
  return ['root', 'targets', 'snapshot', 'timestamp'].includes(text);
}
