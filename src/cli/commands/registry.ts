import { SeaworthyError } from '../../core/errors.js';
import { parseReference } from '../../formats/oci/reference.js';
import type { RegistryCall } from '../../servers/registry/client.js';
import type { ScanImage } from '../../servers/registry/index.js';
import type { Command, CommandInput, OptionSpec, ParsedOptions, Shell } from '../command.js';
import { optionsOf } from '../option-table.js';
import { addressOf, connectionsFrom, connectionsOption, listenAt, untilStopped } from '../serving.js';
import { given, passwordFrom } from '../values.js';

const dataOption: OptionSpec = { flags: '--data <folder>', meaning: 'everything that the registry keeps' };
const clientOptions: readonly OptionSpec[] = optionsOf({
  Options: {
    '--ca <file>': "the registry's authority (default: /etc/docker/certs.d/HOST/ca.crt)",
    '--insecure-tls': 'accept any certificate',
  },
});

export const command: Command = {
  name: 'registry',
  summary: 'run a registry that gives out what a policy allows, and promote images in it',
  group: 'Trust',
  subcommands: [
    {
      name: 'serve',
      summary: 'a trusted registry in one command',
      details:
        'Runs the program of distribution (Debian: docker-registry) behind our gateway, with our Notary server, one set of users for both, and certificates of an authority that is made here. Images are scanned when they are pushed, and the verdict is attached. What may be pulled is in gateway.yaml in the data folder. How to set up clients is printed at the start.',
      options: [
        dataOption,
        ...optionsOf({
          Options: {
            '--listen <host:port>': 'default: 127.0.0.1:5000',
            '--notary-listen <host:port>': 'default: 127.0.0.1:4443',
            '--host <name...>': 'host name or address that clients use; the first one names the registry',
            '--policy <file>': 'instead of gateway.yaml in the data folder',
            '--immutable <repository:tag...>': 'tags that never move: trusted/*:*, team/app:v*',
            '--no-scan': 'do not scan what is pushed',
            '--db <folder>': 'advisory database for the scans',
            '--fail-on <clauses>': 'what breaks the policy of a scan, as in "image"',
          },
        }),
        connectionsOption,
        ...optionsOf({
          Options: { '--registry-program <path>': 'default: docker-registry or registry on PATH' },
        }),
      ],
      examples: {
        'seaworthy registry serve --data /srv/registry': 'for this machine',
        'seaworthy registry serve --data /srv/registry --listen :5000 --notary-listen :4443 --host registry.example.com --immutable "trusted/*:*"':
          'for a team',
      },
      run: serve,
    },
    {
      name: 'promote',
      summary: 'copy an image to another place of the registry, if the policy allows it there',
      details:
        'The image has to satisfy what the policy asks of images in the new place. Signatures, attestations and bills of materials go along, and the registry signs the copy with its key. Exits with 1 when it is refused.',
      arguments: {
        '<source>': 'HOST:PORT/NAME:TAG or @DIGEST',
        '<target>': 'HOST:PORT/NAME:TAG in the same registry',
      },
      options: clientOptions,
      examples: {
        'seaworthy registry promote localhost:5000/dev/app:1.4 localhost:5000/trusted/app:1.4':
          'after its scan was good',
      },
      run: promote,
    },
    {
      name: 'scan',
      summary: 'have an image in the registry scanned again',
      arguments: { '<image>': 'HOST:PORT/NAME:TAG or @DIGEST' },
      options: clientOptions,
      run: scanAgain,
    },
    {
      name: 'user',
      summary: 'who may sign in to the registry, and what they may do',
      subcommands: [
        {
          name: 'add',
          summary: 'add a user, or change one',
          arguments: { '<name>': 'what the user signs in as' },
          options: [
            dataOption,
            ...optionsOf({
              Options: {
                '--role <role>': {
                  meaning: 'reader pulls, writer pushes too, admin does everything (default: reader)',
                  choices: ['reader', 'writer', 'admin'],
                },
                '--repository <pattern...>': 'team/app, team/* or team/**; default: everything',
                '--password-stdin':
                  'read the password from standard input; otherwise one is made and printed',
              },
            }),
          ],
          examples: {
            'seaworthy registry user add ci --role writer --repository "dev/**" --data /srv/registry':
              'with a new password',
          },
          run: addUser,
        },
        { name: 'list', summary: 'list the users', options: [dataOption], run: listUsers },
        {
          name: 'remove',
          summary: 'remove a user',
          arguments: { '<name>': 'the user' },
          options: [dataOption],
          run: removeUser,
        },
      ],
    },
  ],
};

async function serve({ options, shell }: CommandInput): Promise<number> {
  const { world } = shell;
  const folder = folderOf(options, shell);
  const listen = addressOf(options.text('listen') ?? '127.0.0.1:5000', '--listen');
  const notaryListen = addressOf(options.text('notaryListen') ?? '127.0.0.1:4443', '--notary-listen');
  if (listen.port === 0 || notaryListen.port === 0) {
    throw new SeaworthyError('USAGE', 'The port is a part of the names of images, so it has to be given.');
  }
  const { addFirstMember, hostsOf, openTrustedRegistry } = await import('../../servers/registry/index.js');
  const { policy: policyPath, ...program } = given(options, 'policy', 'registryProgram');
  const registry = await openTrustedRegistry({
    world,
    folder,
    hosts: hostsOf(options.texts('host'), listen.host),
    port: listen.port,
    notaryPort: notaryListen.port,
    immutable: options.texts('immutable'),
    tell: shell.tell,
    ...connectionsFrom(options),
    ...program,
    ...(policyPath === undefined ? {} : { policyPath }),
    ...(options.flag('noScan') ? {} : { scan: await scanBy(options, shell) }),
  });
  try {
    const password = await addFirstMember(registry.membersPath, world);
    if (password !== undefined) await shell.print(`First user: admin, password ${password} (shown once)\n`);
    await listenAt(registry.server, listen, '--listen');
    await listenAt(registry.notary, notaryListen, '--notary-listen');
    await shell.print(setUpText(registry, notaryListen.port));
    await untilStopped(registry.server, registry.notary);
  } finally {
    await registry.close();
  }
  return 0;
}

async function scanBy(options: ParsedOptions, { world }: Shell): Promise<ScanImage> {
  const [{ parseReport: readReport }, { scanInProcess }] = await Promise.all([
    import('../../report/schemas.js'),
    import('../../servers/registry/index.js'),
  ]);
  const program = [process.execPath, ...process.execArgv, process.argv[1] ?? 'seaworthy'] as const;
  return scanInProcess({ program, world, readReport, ...given(options, 'db', 'failOn') });
}

function setUpText(
  {
    name,
    caPath,
    policyPath,
    publicKeyPath,
  }: { name: string; caPath: string; policyPath: string; publicKeyPath: string },
  notaryPort: number,
): string {
  const notary = `${name.replace(/:\d+$/, '')}:${notaryPort}`;
  return `The registry is at https://${name}, the Notary server at https://${notary}.
  policy          ${policyPath}
  registry's key  ${publicKeyPath}
  authority       ${caPath} (also at https://${name}/ca.crt)

On each machine with Docker:
  mkdir -p /etc/docker/certs.d/${name} ~/.docker/tls/${notary}
  cp ca.crt /etc/docker/certs.d/${name}/ca.crt
  cp ca.crt ~/.docker/tls/${notary}/ca.crt
  docker login ${name}
  export DOCKER_CONTENT_TRUST_SERVER=https://${notary}    # and DOCKER_CONTENT_TRUST=1 to sign and to verify

Users: seaworthy registry user add NAME --role writer --data FOLDER
`;
}

async function promote({ arguments: words, options, shell }: CommandInput): Promise<number> {
  const { promoteImage } = await import('../../servers/registry/client.js');
  const [from, to] = [parseReference(words[0] ?? ''), parseReference(words[1] ?? '')];
  const done = await promoteImage(callOf(from.registry, options, shell), from, to);
  if (done.refused !== undefined) {
    await shell.print(`NOT PROMOTED  ${done.refused}\n`);
    return 1;
  }
  await shell.print(`Promoted to ${done.image}\n  ${done.digest}, ${done.attachments} attachments\n`);
  if (typeof done.warning === 'string') shell.tell(`! It cannot be pulled from there yet: ${done.warning}`);
  return 0;
}

async function scanAgain({ arguments: words, options, shell }: CommandInput): Promise<number> {
  const { scanAgainIn } = await import('../../servers/registry/client.js');
  const image = parseReference(words[0] ?? '');
  const { name, count, leftOut } = await scanAgainIn(callOf(image.registry, options, shell), image);
  const what = count === 1 ? '1 image' : `${count} images`;
  await shell.print(`${name}: ${what} to be scanned, as soon as those before are.\n`);
  for (const one of leftOut) await shell.print(`INCOMPLETE  ${one}\n`);
  return leftOut.length > 0 ? 1 : 0;
}

function callOf(registry: string, options: ParsedOptions, { world }: Shell): RegistryCall {
  const ca = options.text('ca');
  const insecureTls = options.flag('insecureTls');
  return { world, registry, insecureTls, ...(ca === undefined ? {} : { caPath: ca }) };
}

async function addUser({ arguments: [name = ''], options, shell }: CommandInput): Promise<number> {
  const { addMember, roles } = await import('../../servers/registry/index.js');
  const role = roles.find((one) => one === (options.text('role') ?? 'reader'));
  if (role === undefined)
    throw new SeaworthyError('USAGE', `A role is one of ${roles.join(', ')}.`, { where: '--role' });
  const typed = options.flag('passwordStdin') ? { password: await passwordFrom(shell) } : {};
  const patterns = options.texts('repository');
  const member = { name, role, repositories: patterns.length === 0 ? ['**'] : patterns, ...typed };
  const password = await addMember(membersOf(options, shell), member, shell.world);
  await shell.print('password' in typed ? `${name} may sign in now.\n` : `${name}: ${password}\n`);
  return 0;
}

async function listUsers({ options, shell }: CommandInput): Promise<number> {
  const { readMembership } = await import('../../servers/registry/index.js');
  const { members } = readMembership(membersOf(options, shell), shell.world);
  await shell.print(
    members.map(({ name, role, repositories }) => `${name}\t${role}\t${repositories.join(', ')}\n`).join(''),
  );
  return 0;
}

async function removeUser({ arguments: [name = ''], options, shell }: CommandInput): Promise<number> {
  const { removeMember } = await import('../../servers/registry/index.js');
  removeMember(membersOf(options, shell), name, shell.world);
  await shell.print(`${name} may not sign in any more; tokens that were given out end within minutes.\n`);
  return 0;
}

function membersOf(options: ParsedOptions, shell: Shell): string {
  return `${folderOf(options, shell)}/members.json`;
}

function folderOf(options: ParsedOptions, { world }: Shell): string {
  const folder = options.text('data') ?? '';
  if (folder === '')
    throw new SeaworthyError('USAGE', 'No folder was given.', { whatToDo: 'Add --data FOLDER.' });
  return folder.startsWith('/') ? folder : `${world.disk.workingDirectory()}/${folder}`;
}
