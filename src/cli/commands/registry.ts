import { SeaworthyError } from '../../core/errors.js';
import { parseReference } from '../../formats/oci/reference.js';
import type { Command, CommandInput, OptionSpec, ParsedOptions, Shell } from '../command.js';
import { optionsOf } from '../option-table.js';
import { addressOf, connectionsFrom, connectionsOption, listenAt, untilStopped } from '../serving.js';
import { passwordFrom } from '../values.js';

const maxPemBytes = 1024 * 1024;
const maxReportBytes = 256 * 1024 * 1024;
const scanMs = 900_000;

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
  group: 'Set up',
  subcommands: [
    {
      name: 'serve',
      group: 'Set up',
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
      group: 'Set up',
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
      group: 'Set up',
      summary: 'have an image in the registry scanned again',
      arguments: { '<image>': 'HOST:PORT/NAME:TAG or @DIGEST' },
      options: clientOptions,
      run: scanAgain,
    },
    {
      name: 'user',
      group: 'Set up',
      summary: 'who may sign in to the registry, and what they may do',
      subcommands: [
        {
          name: 'add',
          group: 'Set up',
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
        { name: 'list', group: 'Set up', summary: 'list the users', options: [dataOption], run: listUsers },
        {
          name: 'remove',
          group: 'Set up',
          summary: 'remove a user',
          arguments: { '<name>': 'the user' },
          options: [dataOption],
          run: removeUser,
        },
      ],
    },
  ],
};

async function serve(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const folder = folderOf(options, shell);
  const listen = addressOf(options.text('listen') ?? '127.0.0.1:5000', '--listen');
  const notaryListen = addressOf(options.text('notaryListen') ?? '127.0.0.1:4443', '--notary-listen');
  if (listen.port === 0 || notaryListen.port === 0) {
    throw new SeaworthyError('USAGE', 'The port is a part of the names of images, so it has to be given.');
  }
  const { openTrustedRegistry, readMembership } = await import('../../servers/registry/index.js');
  const policyPath = options.text('policy');
  const registryProgram = options.text('registryProgram');
  const registry = await openTrustedRegistry({
    world: shell.world,
    folder,
    hosts: hostsOf(options.texts('host'), listen.host),
    port: listen.port,
    notaryPort: notaryListen.port,
    immutable: options.texts('immutable'),
    tell: shell.tell,
    ...connectionsFrom(options),
    ...(policyPath === undefined ? {} : { policyPath }),
    ...(registryProgram === undefined ? {} : { registryProgram }),
    ...(options.flag('noScan') ? {} : { scan: scanBy(input) }),
  });
  try {
    if (readMembership(registry.membersPath, shell.world).members.length === 0) {
      const password = await makeUser(registry.membersPath, 'admin', 'admin', ['**'], undefined, shell);
      await shell.print(`First user: admin, password ${password} (shown once)\n`);
    }
    await listenAt(registry.server, listen, '--listen');
    await listenAt(registry.notary, notaryListen, '--notary-listen');
    await shell.print(setUpText(registry, notaryListen.port));
    await untilStopped(registry.server, registry.notary);
  } finally {
    await registry.close();
  }
  return 0;
}

/** Loopback has two names; an open address all that the user gave. */
function hostsOf(given: readonly string[], listenHost: string): readonly [string, ...string[]] {
  const odd = given.find((name) => !/^[A-Za-z0-9.:-]{1,253}$/.test(name));
  if (odd !== undefined)
    throw new SeaworthyError('USAGE', `"${odd}" is no name of a host.`, { where: '--host' });
  const isOpen = listenHost === '0.0.0.0' || listenHost === '::';
  const usual = isOpen
    ? ['localhost', '127.0.0.1']
    : [...(listenHost === '127.0.0.1' ? ['localhost'] : []), listenHost];
  const [first = 'localhost', ...rest] = [...new Set([...given, ...usual])];
  return [first, ...rest];
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

/**
 * In a process of its own: what a hostile image does to it does not stop the registry, and pulls do not wait for it.
 */
function scanBy({ options, shell }: CommandInput) {
  return async (reference: string, login: { readonly username: string; readonly password: string }) => {
    const { parseReport } = await import('../../report/schemas.js');
    const [db, failOn] = [options.text('db'), options.text('failOn')];
    const result = await shell.world.processes.run(
      process.execPath,
      [
        ...[
          ...process.execArgv,
          process.argv[1] ?? 'seaworthy',
          'image',
          reference,
          '--from',
          'registry',
          '--json',
          '--no-config',
        ],
        ...['--username', login.username, '--password-stdin'],
        ...(db === undefined ? [] : ['--db', db]),
        ...(failOn === undefined ? [] : ['--fail-on', failOn]),
      ],
      { input: login.password, timeoutMs: scanMs, maxOutputBytes: maxReportBytes },
    );
    const text = new TextDecoder().decode(result.stdout);
    if (text.trim() !== '') return parseReport(text, reference);
    const words = new TextDecoder().decode(result.stderr).trim().slice(-500);
    throw new SeaworthyError('PROCESS_FAILED', `the scan ended with ${result.exitCode}: ${words}`, {
      where: reference,
    });
  };
}

async function promote({ arguments: words, options, shell }: CommandInput): Promise<number> {
  const [from, to] = [parseReference(words[0] ?? ''), parseReference(words[1] ?? '')];
  if (from.registry !== to.registry) {
    throw new SeaworthyError('USAGE', 'Source and target are in different registries.', {
      whatToDo: 'Push the image to the registry first, then promote it there.',
    });
  }
  const { callRegistry, withinRegistry } = await import('../../servers/registry/client.js');
  try {
    const done = await callRegistry(callOf(from.registry, options, shell), 'promote', {
      from: withinRegistry(from),
      to: withinRegistry(to),
    });
    await shell.print(`Promoted to ${done.image}\n  ${done.digest}, ${done.attachments} attachments\n`);
    if (typeof done.warning === 'string') shell.tell(`! It cannot be pulled from there yet: ${done.warning}`);
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError) || thrown.code !== 'SIGNATURE_INVALID') throw thrown;
    await shell.print(`NOT PROMOTED  ${thrown.message}\n`);
    return 1;
  }
}

async function scanAgain({ arguments: words, options, shell }: CommandInput): Promise<number> {
  const image = parseReference(words[0] ?? '');
  const { callRegistry, withinRegistry } = await import('../../servers/registry/client.js');
  const done = await callRegistry(callOf(image.registry, options, shell), 'scan', {
    from: withinRegistry(image),
  });
  const leftOut = Array.isArray(done.leftOut) ? done.leftOut.map(String) : [];
  const count = Array.isArray(done.images) ? done.images.length : 1;
  const what = count === 1 ? '1 image' : `${count} images`;
  await shell.print(`${done.image}: ${what} to be scanned, as soon as those before are.\n`);
  for (const one of leftOut) await shell.print(`INCOMPLETE  ${one}\n`);
  return leftOut.length > 0 ? 1 : 0;
}

function callOf(registry: string, options: ParsedOptions, { world }: Shell) {
  const usual = `/etc/docker/certs.d/${registry}/ca.crt`;
  const path = options.text('ca') ?? (world.disk.status(usual) === undefined ? undefined : usual);
  const ca =
    path === undefined
      ? undefined
      : new TextDecoder().decode(world.disk.readFile(path, { maxBytes: maxPemBytes }));
  return { world, registry, insecureTls: options.flag('insecureTls'), ...(ca === undefined ? {} : { ca }) };
}

async function addUser({ arguments: words, options, shell }: CommandInput): Promise<number> {
  const { roles } = await import('../../servers/registry/index.js');
  const role = roles.find((one) => one === (options.text('role') ?? 'reader'));
  if (role === undefined)
    throw new SeaworthyError('USAGE', `A role is one of ${roles.join(', ')}.`, { where: '--role' });
  const given = options.flag('passwordStdin') ? await passwordFrom(shell) : undefined;
  const patterns = options.texts('repository');
  const name = words[0] ?? '';
  const path = `${folderOf(options, shell)}/members.json`;
  const password = await makeUser(path, name, role, patterns.length === 0 ? ['**'] : patterns, given, shell);
  await shell.print(given === undefined ? `${name}: ${password}\n` : `${name} may sign in now.\n`);
  return 0;
}

async function makeUser(
  path: string,
  name: string,
  role: 'reader' | 'writer' | 'admin',
  repositories: readonly string[],
  given: string | undefined,
  { world }: Shell,
): Promise<string> {
  const { addMember } = await import('../../servers/registry/index.js');
  const { randomBytes } = await import('node:crypto');
  const password = given ?? randomBytes(18).toString('base64url');
  await addMember(path, { name, role, repositories, password }, world);
  return password;
}

async function listUsers({ options, shell }: CommandInput): Promise<number> {
  const { readMembership } = await import('../../servers/registry/index.js');
  const { members } = readMembership(`${folderOf(options, shell)}/members.json`, shell.world);
  await shell.print(
    members.map(({ name, role, repositories }) => `${name}\t${role}\t${repositories.join(', ')}\n`).join(''),
  );
  return 0;
}

async function removeUser({ arguments: words, options, shell }: CommandInput): Promise<number> {
  const { removeMember } = await import('../../servers/registry/index.js');
  removeMember(`${folderOf(options, shell)}/members.json`, words[0] ?? '', shell.world);
  await shell.print(`${words[0]} may not sign in any more; tokens that were given out end within minutes.\n`);
  return 0;
}

function folderOf(options: ParsedOptions, { world }: Shell): string {
  const folder = options.text('data') ?? '';
  if (folder === '')
    throw new SeaworthyError('USAGE', 'No folder was given.', { whatToDo: 'Add --data FOLDER.' });
  return folder.startsWith('/') ? folder : `${world.disk.workingDirectory()}/${folder}`;
}
