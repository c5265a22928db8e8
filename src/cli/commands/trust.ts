import { SeaworthyError } from '../../core/errors.js';
import { parseReference } from '../../formats/oci/reference.js';
import type { VerifiedCollection } from '../../trust/notary/client.js';
import type { Command, CommandInput, OptionSpec, Shell } from '../command.js';
import { printable } from '../printable.js';

const options: readonly OptionSpec[] = [
  { flags: '--server <url>', meaning: 'Notary server (default: DOCKER_CONTENT_TRUST_SERVER)' },
  {
    flags: '--root-key <id>',
    meaning: 'only this key may sign the root: the id that inspect shows, or of its certificate',
    repeatable: true,
  },
  { flags: '--root <file>', meaning: 'a root.json that is trusted already' },
  { flags: '--insecure-tls', meaning: 'accept any certificate of the server' },
  { flags: '--json', meaning: 'for a machine to read' },
];
const image = [{ name: '<image>', meaning: 'as docker trust takes it: NAME or NAME:TAG' }];

export const command: Command = {
  name: 'trust',
  summary: 'look at and verify tags that were signed with docker trust',
  group: 'Scan',
  subcommands: [
    {
      name: 'inspect',
      group: 'Scan',
      summary: 'signed tags, signers and keys of a repository',
      details: 'Every file is verified from the root down; what cannot be believed is named and left out.',
      arguments: image,
      options,
      examples: [
        {
          command: 'seaworthy trust inspect registry.example.com/app --server https://notary.example.com',
          meaning: 'what is signed, and by whom',
        },
      ],
      run: inspect,
    },
    {
      name: 'verify',
      group: 'Scan',
      summary: 'the digest that a signed tag stands for; an error where it is not signed',
      details:
        'Prints NAME@sha256:…, to pull or run exactly that. Give --root-key or --root: without either, the server is believed on first use.',
      arguments: image,
      options,
      examples: [
        {
          command:
            'seaworthy trust verify registry.example.com/app:1.4 --server https://notary.example.com --root-key 5f1e…',
          meaning: 'signed under this root key',
        },
      ],
      run: verify,
    },
  ],
};

async function inspect(input: CommandInput): Promise<number> {
  const { shell } = input;
  const { gun } = nameOf(input);
  const collection = await collectionOf(input, gun);
  const { summaryOf } = await import('../../trust/notary/summary.js');
  const summary = summaryOf(collection);
  if (input.options.flag('json')) {
    await shell.print(`${JSON.stringify(summary, null, 2)}\n`);
    return 0;
  }
  const tags = summary.tags.map(
    ({ tag, digest, signers }) => `  ${printable(tag)}  ${digest}  ${signers.map(printable).join(', ')}`,
  );
  const signers = summary.signers.map(({ name, keys }) => `  ${printable(name)}  ${keys.join(', ')}`);
  await shell.print(
    [
      printable(gun),
      tags.length > 0 ? 'Signed tags' : 'No signed tags',
      ...tags,
      ...(signers.length > 0 ? ['Signers', ...signers] : []),
      'Administrative keys',
      `  root        ${summary.rootKeys.join(', ')}`,
      `  repository  ${summary.repositoryKeys.join(', ')}`,
      '',
    ].join('\n'),
  );
  return 0;
}

async function verify(input: CommandInput): Promise<number> {
  const { gun, tag } = nameOf(input);
  const collection = await collectionOf(input, gun);
  const { findTag } = await import('../../trust/notary/client.js');
  const found = findTag(collection, tag);
  if (found === undefined) {
    throw new SeaworthyError('SIGNATURE_INVALID', `The tag ${tag} is not signed.`, {
      where: gun,
      whatToDo: 'See which tags are: seaworthy trust inspect.',
    });
  }
  const answer = { name: `${gun}@${found.digest}`, tag, ...found, isFirstUse: collection.isFirstUse };
  await input.shell.print(input.options.flag('json') ? `${JSON.stringify(answer)}\n` : `${answer.name}\n`);
  return 0;
}

function nameOf(input: CommandInput): { readonly gun: string; readonly tag: string } {
  const { registry, repository, tag = 'latest', digest } = parseReference(input.arguments[0] ?? '');
  if (digest !== undefined) {
    throw new SeaworthyError('USAGE', 'Notary signs tags, not digests.', { whatToDo: 'Name the tag.' });
  }
  return { gun: `${registry}/${repository}`, tag };
}

async function collectionOf(
  { options: given, shell }: CommandInput,
  gun: string,
): Promise<VerifiedCollection> {
  const server = given.text('server') ?? shell.world.env.DOCKER_CONTENT_TRUST_SERVER;
  if (server === undefined || !/^https?:\/\//.test(server)) {
    throw new SeaworthyError('USAGE', 'No Notary server was named.', {
      whatToDo: 'Add --server https://HOST[:PORT].',
    });
  }
  const rootFile = given.text('root');
  const { readCollection } = await import('../../trust/notary/client.js');
  const collection = await readCollection({
    gun,
    now: shell.world.now(),
    fetch: fetcherFor(
      `${server.replace(/\/+$/, '')}/v2/${gun}/_trust/tuf/`,
      given.flag('insecureTls'),
      shell,
    ),
    rootKeyIds: given.texts('rootKey'),
    ...(rootFile === undefined
      ? {}
      : { trustedRoot: shell.world.disk.readFile(rootFile, { maxBytes: 16 * 1024 * 1024 }) }),
  });
  for (const { role, reason } of collection.problems)
    shell.tell(`! ${printable(role)}: ${printable(reason)}`);
  if (collection.isFirstUse) {
    shell.tell(
      'The root was believed on first use: pin it with --root-key (inspect shows the id) or --root.',
    );
  }
  return collection;
}

function fetcherFor(base: string, insecureTls: boolean, { world }: Shell) {
  return async (name: string, maxBytes: number): Promise<Uint8Array | undefined> => {
    const url = `${base}${name}`;
    const response = await world.network.request({ url, maxBytes, insecureTls });
    const chunks: Uint8Array[] = [];
    if (response.status === 200) {
      for await (const chunk of response.body) chunks.push(chunk);
      return Buffer.concat(chunks);
    }
    await hangUp(response.body);
    if (response.status === 404) return undefined;
    if (response.status === 401) {
      throw new SeaworthyError(
        'REGISTRY_AUTH',
        'The Notary server wants a token, which is not supported yet.',
        {
          where: url,
        },
      );
    }
    throw new SeaworthyError('REGISTRY_PROTOCOL', `The Notary server answered ${response.status}.`, {
      where: url,
    });
  };
}

/** A body that nobody reads would keep its connection, and with it this process. */
async function hangUp(body: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const _ of body) return;
  } catch (error) {
    // Too long for a file, and broken off by that: what it says does not matter here.
    if (!(error instanceof SeaworthyError)) throw error;
  }
}
