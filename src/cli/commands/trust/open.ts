import { dockerFolder, worldWithAuthorities } from '../../../gate/trust/notary-remote.js';
import { keyKindOf, type Tool } from '../../../gate/trust/passphrases.js';
import * as gate from '../../../gate/trust/repository.js';
import type { CommandInput } from '../../command.js';
import { newPassphrase, passphrasesFor } from '../../passphrase.js';
import { contextFrom } from '../../trust-target.js';

export { readCollectionOf } from '../../../gate/trust/repository.js';

/** `--trust-dir`, or docker's own folder. */
export function trustFolderOf({ options, shell }: CommandInput): string {
  return options.text('trustDir') ?? `${dockerFolder(shell.world)}/trust`;
}

/** A folder that is named is notary's, or a copy; docker's is the one that need not be named. */
export function toolOf({ options }: CommandInput): Tool {
  return options.text('trustDir') === undefined ? 'docker' : 'notary';
}

/** The collection of the image that was named, its server, and the keys of this machine. */
export async function openRepository(input: CommandInput, name: string): Promise<gate.OpenedRepository> {
  const { options, shell } = input;
  const given = await contextFrom(options, shell);
  const context = { ...given, world: worldWithAuthorities(options.text('ca'), shell.world) };
  const repository = {
    server: options.text('server'),
    insecureTls: options.flag('insecureTls'),
    trustFolder: trustFolderOf(input),
    root: options.text('root'),
    rootKeyIds: options.texts('rootKey'),
  };
  return gate.openRepository(name, repository, context, keyHolder(input, toolOf(input)));
}

export function keyHolder({ shell }: CommandInput, tool: Tool): gate.KeyHolder {
  return {
    passphrasesFor: (role, what) => passphrasesFor(keyKindOf(role), what, shell, tool),
    newPassphrase: (role, what) => newPassphrase(role, what, shell, tool),
    tell: (text) => shell.tell(text),
  };
}
