import { publishTag, revoke as revokeIn } from '../../../gate/trust/publish.js';
import { printable } from '../../../report/printable.js';
import type { CommandInput } from '../../command.js';
import { given, printResult } from '../../values.js';
import { openRepository } from './open.js';

export async function sign(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const name = input.arguments[0] ?? '';
  const repository = await openRepository(input, name);
  const manifest = given(options, 'digest', 'size');
  const signed = await publishTag(name, repository, manifest, options.flag('discard'), shell);
  const { gun } = repository;
  const text = `Signed ${gun}:${signed.tag} as ${signed.digest} in ${signed.roles.join(', ')}.`;
  await printResult(input, { name: gun, ...signed }, text);
  return 0;
}

export async function revoke(input: CommandInput): Promise<number> {
  const repository = await openRepository(input, input.arguments[0] ?? '');
  const revoked = await revokeIn(repository, input.options.flag('all'), input.shell);
  const text = `Revoked ${revoked.tags.map(printable).join(', ')} in ${revoked.roles.join(', ')}.`;
  await printResult(input, { name: repository.gun, ...revoked }, text);
  return 0;
}
