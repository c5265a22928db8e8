import { SeaworthyError } from '../../../core/errors.js';
import { readSignerKey } from '../../../gate/trust/keys.js';
import { letSign, letSignNoMore, rotatedRoleOf, rotate as rotateIn } from '../../../gate/trust/publish.js';
import { printable } from '../../../report/printable.js';
import type { CommandInput } from '../../command.js';
import { printResult } from '../../values.js';
import { openRepository } from './open.js';

export async function add(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const [signer = '', ...images] = input.arguments;
  const paths = options.texts('key');
  if (paths.length === 0) {
    throw new SeaworthyError('USAGE', 'No public key was given.', { whatToDo: 'Add --key FILE.pub.' });
  }
  const keys = paths.map((path) => readSignerKey(path, shell.world.disk));
  for (const image of images) {
    const repository = await openRepository(input, image);
    const ids = await letSign(repository, signer, keys, shell);
    const name = repository.gun;
    await printResult(input, { name, signer, keys: ids }, `${signer} is a signer of ${name}.`);
  }
  return 0;
}

export async function remove(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const [name = '', ...images] = input.arguments;
  for (const image of images) {
    const repository = await openRepository(input, image);
    const removed = await letSignNoMore(repository, name, options.flag('force'), shell);
    if (removed.onlyTheirs.length > 0) {
      const tags = removed.onlyTheirs.map(printable).join(', ');
      shell.tell(`! Only ${name} vouched for ${tags}, still released: sign them anew, or revoke them.`);
    }
    const anew = removed.isReleasesSignedAnew ? ' targets/releases was signed anew.' : '';
    const text = `${name} is no signer of ${repository.gun} any more.${anew}`;
    await printResult(input, { repository: repository.gun, ...removed }, text);
  }
  return 0;
}

export async function rotate(input: CommandInput): Promise<number> {
  const [image = '', word = ''] = input.arguments;
  const role = rotatedRoleOf(word);
  const repository = await openRepository(input, image);
  const rotation = await rotateIn(repository, role, input.options.flag('local'), input.shell);
  const holder = rotation.heldBy === 'server' ? ', held by the server' : '';
  const text = `The ${role} key of ${repository.gun} is now ${rotation.to}${holder}.`;
  await printResult(input, { name: repository.gun, ...rotation }, text);
  return 0;
}
