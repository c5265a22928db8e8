import { connect } from '../artifact/openers/registry/client.js';
import { usualPatience } from '../artifact/openers/registry/patience.js';
import type { OpenContext } from '../core/artifact.js';
import { SeaworthyError } from '../core/errors.js';
import { worldWithAuthorities } from '../gate/trust/notary-remote.js';
import type { ImageTrustOptions } from '../servers/gateway/index.js';
import { createLayoutStore, createRegistryStore, layoutImages } from '../trust/registry/index.js';
import type { CommandInput } from './command.js';
import { contextFrom } from './trust-target.js';

/** dockerd waits for us, and someone waits for dockerd. */
const giveUpMs = 20_000;
const registryPatience = { ...usualPatience, timeoutMs: 5000 };
const maxPemBytes = 1024 * 1024;

/** What `--trust` and its companions ask for; undefined where nothing was asked. The policy is read now, or it throws. */
export async function imageTrustFrom(input: CommandInput) {
  const { options, shell } = input;
  const path = options.text('trust');
  if (path === undefined) {
    refuseCompanions(input);
    return undefined;
  }
  const { createImageTrust, notaryFilesOverNetwork, watchPolicy } = await import(
    '../servers/gateway/index.js'
  );
  const caPath = options.text('ca');
  const ca =
    caPath === undefined
      ? undefined
      : new TextDecoder().decode(shell.world.disk.readFile(caPath, { maxBytes: maxPemBytes }));
  const world = worldWithAuthorities(options.text('ca'), shell.world);
  const context = { ...(await contextFrom(options, shell)), world };
  return createImageTrust({
    world,
    policy: watchPolicy(path, shell.world),
    notaryFiles: notaryFilesOverNetwork(world, {
      insecureTls: options.flag('insecureTls'),
      ...(ca === undefined ? {} : { ca }),
    }),
    layouts: layoutsFrom(input),
    keepMs: secondsFrom(options.text('trustSeconds') ?? '60') * 1000,
    giveUpMs,
    ...(options.flag('trustOffline') ? {} : { registry: registryWith(context) }),
  });
}

/** A folder that cannot be read now stops the start; later it stops what it should have vouched for. */
function layoutsFrom({ options, shell }: CommandInput): ImageTrustOptions['layouts'] {
  const { disk } = shell.world;
  const layouts = () =>
    options.texts('trustStore').map((folder) => ({
      store: createLayoutStore(folder, disk),
      images: () => layoutImages(folder, disk),
    }));
  layouts();
  return layouts;
}

function registryWith(context: OpenContext): NonNullable<ImageTrustOptions['registry']> {
  return async (repository) => {
    const client = await connect(repository, context, registryPatience);
    return createRegistryStore(client, `${repository.registry}/${repository.repository}`);
  };
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

function secondsFrom(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new SeaworthyError('USAGE', `"${text}" is not a number of seconds.`, { where: '--trust-seconds' });
}
