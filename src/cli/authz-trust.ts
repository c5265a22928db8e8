import { SeaworthyError } from '../core/errors.js';
import { worldWithAuthorities } from '../gate/trust/notary-remote.js';
import type { CommandInput } from './command.js';
import { contextFrom } from './trust-target.js';
import { pemOf, wholeNumberOf } from './values.js';

/** What `--trust` and its companions ask for; undefined where nothing was asked. The policy is read now, or it throws. */
export async function imageTrustFrom(input: CommandInput) {
  const { options, shell } = input;
  const policy = options.text('trust');
  if (policy === undefined) {
    refuseCompanions(input);
    return undefined;
  }
  const { openEngineTrust } = await import('../servers/gateway/index.js');
  const network = worldWithAuthorities(options.text('ca'), shell.world);
  const trust = {
    policy,
    folders: options.texts('trustStore'),
    insecureTls: options.flag('insecureTls'),
    ...pemOf(options, 'ca', shell),
    keepMs: wholeNumberOf(options, 'trustSeconds', { least: 0, most: 99_999, fallback: 60 }) * 1000,
    ...(options.flag('trustOffline') ? {} : { registry: await contextFrom(options, shell) }),
  };
  return openEngineTrust(trust, shell.world, network);
}

function refuseCompanions({ options }: CommandInput): void {
  const isLonely =
    options.flag('trustOffline') ||
    options.texts('trustStore').length > 0 ||
    options.text('trustSeconds') !== undefined;
  if (!isLonely) return;
  throw new SeaworthyError('USAGE', 'Nothing says which images are trusted.', {
    whatToDo: 'Give a policy: --trust policy.json.',
  });
}

/** The same options, for the command line of a systemd unit. The policy has to be good now. */
export async function trustWords(input: CommandInput): Promise<readonly string[]> {
  const { options, shell } = input;
  if ((await imageTrustFrom(input)) === undefined) return [];
  const { disk } = shell.world;
  const path = (flag: string, value: string | undefined) =>
    value === undefined ? [] : [flag, disk.realPath(value)];
  const seconds = options.text('trustSeconds');
  return [
    ...path('--trust', options.text('trust')),
    ...options.texts('trustStore').flatMap((folder) => path('--trust-store', folder)),
    ...path('--ca', options.text('ca')),
    ...(options.flag('trustOffline') ? ['--trust-offline'] : []),
    ...(seconds === undefined ? [] : ['--trust-seconds', seconds]),
    ...options.texts('insecureRegistry').flatMap((host) => ['--insecure-registry', host]),
    ...(options.flag('insecureTls') ? ['--insecure-tls'] : []),
  ];
}
