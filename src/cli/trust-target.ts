import type { OpenContext } from '../core/artifact.js';
import { worldWithAuthorities } from '../gate/trust/notary-remote.js';
import * as gate from '../gate/trust/target.js';
import type { OptionSpec, ParsedOptions, Shell } from './command.js';
import { artifactOptions } from './options.js';
import { loginOf } from './values.js';

export { predicateTypeOf, predicateWords, type TrustTarget } from '../gate/trust/target.js';

export const registryOptions = artifactOptions.filter(({ flags }) =>
  /insecure|username|password/.test(flags),
);

/** For commands that speak to a registry with a certificate of its own, such as `registry serve`. */
export const caOption: OptionSpec = {
  flags: '--ca <file>',
  meaning:
    "PEM certificates that may vouch for the registry, besides docker's own in /etc/docker/certs.d/HOST",
  heading: 'Registries',
};

export function openTrustTarget(
  text: string,
  options: ParsedOptions,
  shell: Shell,
): Promise<gate.TrustTarget> {
  const contextOf = () => contextFrom(options, shell);
  return gate.openTrustTarget(text, options.text('as'), contextOf, shell.world.disk);
}

/** @param given where it was made before: a password can be read only once */
export async function openInRegistry(
  text: string,
  options: ParsedOptions,
  shell: Shell,
  given?: OpenContext,
) {
  return gate.openInRegistry(text, given ?? (await contextFrom(options, shell)));
}

/** How registries are asked. A password is read from standard input, so only once for a command. */
export async function contextFrom(options: ParsedOptions, shell: Shell): Promise<OpenContext> {
  return {
    world: worldWithAuthorities(options.text('ca'), shell.world),
    progress: shell.progress,
    options: {
      ...(await loginOf(options, shell)),
      insecureRegistries: options.texts('insecureRegistry'),
      insecureTls: options.flag('insecureTls'),
    },
  };
}
