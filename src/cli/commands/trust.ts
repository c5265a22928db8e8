import type { Command, OptionSpec } from '../command.js';
import { optionsOf } from '../option-table.js';
import { registryOptions } from '../trust-target.js';

const server: readonly OptionSpec[] = [
  ...optionsOf({
    Server: {
      '--server <url>': 'Notary server (default: DOCKER_CONTENT_TRUST_SERVER, else the registry itself)',
      '--ca <file>': 'PEM certificates that may vouch for the server',
    },
  }),
  ...registryOptions.map((option) => ({ ...option, heading: 'Server' })),
];
const pins: readonly OptionSpec[] = optionsOf({
  Trust: {
    '--root-key <id...>': 'only this key may sign the root: the id that inspect shows, or of its certificate',
    '--root <file>': 'a root.json that is trusted already',
  },
});
const folder: OptionSpec = {
  flags: '--trust-dir <folder>',
  meaning: 'keys and what is known of collections (default: trust/ in DOCKER_CONFIG, else ~/.docker/trust)',
  heading: 'Trust',
};
const json: OptionSpec = { flags: '--json', meaning: 'for a machine to read' };
const reading = [...server, ...pins, folder, json];
const image = { '<image>': 'as docker trust takes it: NAME or NAME:TAG' };
const passphrases =
  'Passphrases come from DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE and DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE; without them you are asked.';

export const command: Command = {
  name: 'trust',
  summary: 'sign tags, verify them and look after keys (Docker Content Trust)',
  group: 'Trust',
  subcommands: [
    {
      name: 'inspect',
      summary: 'signed tags, signers and keys of a repository',
      details:
        'Every file is verified from the root down; what cannot be believed is named and left out. What was seen is remembered where docker remembers it, so an older state is refused the next time.',
      arguments: image,
      options: [...reading, ...optionsOf({ Options: { '--pretty': 'for a person to read; the default' } })],
      examples: {
        'seaworthy trust inspect registry.example.com/app --server https://notary.example.com':
          'what is signed, and by whom',
      },
      run: async (input) => (await import('./trust/inspect.js')).inspect(input),
    },
    {
      name: 'verify',
      summary: 'the digest that a signed tag stands for; an error where it is not signed',
      details:
        'Prints NAME@sha256:…, to pull or run exactly that. Give --root-key or --root: without either, the server is believed on first use.',
      arguments: image,
      options: reading,
      examples: {
        'seaworthy trust verify registry.example.com/app:1.4 --server https://notary.example.com --root-key 5f1e…':
          'signed under this root key',
      },
      run: async (input) => (await import('./trust/inspect.js')).verify(input),
    },
    {
      name: 'sign',
      summary: 'sign the tag of an image that is in the registry',
      details: `Every signer whose key is here signs, and targets/releases with them; without signers the repository's own key does. A repository that was never signed is set up first. ${passphrases}`,
      arguments: { '<image>': 'NAME:TAG' },
      options: [
        ...reading,
        ...optionsOf({
          Image: {
            '--digest <digest>': 'sign this manifest, without asking the registry',
            '--size <bytes>': 'of the manifest; goes with --digest',
          },
          Options: { '--discard': 'begin roles anew that cannot be believed; their tags are lost' },
        }),
      ],
      examples: { 'seaworthy trust sign registry.example.com/app:1.4': 'what the registry has now' },
      run: async (input) => (await import('./trust/sign.js')).sign(input),
    },
    {
      name: 'revoke',
      summary: 'take back the signature of a tag',
      arguments: image,
      options: [...reading, ...optionsOf({ Options: { '--all': 'of every tag, where none is named' } })],
      examples: { 'seaworthy trust revoke registry.example.com/app:1.4': 'unsigned from now on' },
      run: async (input) => (await import('./trust/sign.js')).revoke(input),
    },
    {
      name: 'rotate',
      summary: 'give a role a new key, and a new term',
      details: `Needs the root key. The server makes keys for timestamps, and for snapshots unless --local is given. ${passphrases}`,
      arguments: { '<image>': 'NAME', '<role>': 'root, targets, snapshot or timestamp' },
      options: [
        ...reading,
        ...optionsOf({ Options: { '--local': 'keep the snapshot key here instead of on the server' } }),
      ],
      examples: { 'seaworthy trust rotate registry.example.com/app targets': 'after a leak' },
      run: async (input) => (await import('./trust/signers.js')).rotate(input),
    },
    {
      name: 'doctor',
      summary: 'what is wrong with collections and keys, or soon will be',
      details:
        'Without names: every collection that this machine knows. Finds roles that have expired or soon will, signers whom "docker trust signer remove" left in place, keys that are weak, stray or open to others, roots believed on first use only, and forms that a Go Notary server would ruin. Exits with 1 for errors.',
      arguments: { '[image...]': 'repositories (default: all that are known here)' },
      options: [
        ...reading,
        ...optionsOf({
          Options: {
            '--signer <name...>': 'who should be a signer; others are errors',
            '--within <days>': 'what expires so soon is a warning (default: 30)',
          },
        }),
      ],
      examples: {
        'seaworthy trust doctor': 'everything that is known here',
        'seaworthy trust doctor registry.example.com/app --signer alice --signer bob':
          'no signers but these two',
      },
      run: async (input) => (await import('./trust/doctor.js')).doctor(input),
    },
    {
      name: 'migrate',
      summary: 'sign again for cosign or notation what a Notary collection signs',
      details:
        'Reads the collection from its root down, asks the registry what it has under each signed tag, and signs exactly that again: cosign signatures that name the tag, signatures of notation in JWS. A tag under which the registry has something else stops all of it before anything is written. What was there (signers, changes, earlier versions) and what was done goes into a record, and can be taken back with it. Prints the policies for before, for the time between, and for later.',
      arguments: { '<image>': 'NAME, the collection' },
      options: [
        ...reading,
        ...optionsOf({
          Signature: {
            '--cosign-key <file>': 'sign for cosign with it; password in COSIGN_PASSWORD',
            '--notation-key <file>': 'sign for notation with it; passphrase in NOTATION_PASSPHRASE',
            '--notation-certificate <file>': 'its chain in PEM, the root last',
          },
          Options: {
            '--skip-differing': 'leave out tags that differ or are missing in the registry',
            '--record <file>': 'where the record goes (default: NAME.migration.json)',
            '--reverse <record>': 'take back what a migration wrote',
            '--dry-run': 'only look',
          },
        }),
      ],
      examples: {
        'seaworthy trust migrate registry.example.com/app --dry-run': 'what is signed, and still so',
        'seaworthy trust migrate registry.example.com/app --cosign-key cosign.key --record app.json':
          'sign all tags again',
        'seaworthy trust migrate registry.example.com/app --reverse app.json': 'and take it back',
      },
      run: async (input) => (await import('./trust/migrate.js')).migrate(input),
    },
    {
      name: 'key',
      summary: 'keys of signers on this machine',
      subcommands: [
        {
          name: 'generate',
          summary: 'make a key, and write its public half for anyone who adds signers',
          details: `On P-256, in docker's key store. ${passphrases}`,
          arguments: { '<name>': "the signer's" },
          options: [
            folder,
            json,
            ...optionsOf({ Options: { '--dir <folder>': 'where NAME.pub goes (default: here)' } }),
          ],
          examples: { 'seaworthy trust key generate alice': 'alice.pub is for everybody' },
          run: async (input) => (await import('./trust/keys.js')).generate(input),
        },
        {
          name: 'load',
          summary: 'take a private key into the key store',
          details: 'PEM: PKCS #8, SEC 1 or PKCS #1, encrypted or not, or a file of another key store.',
          arguments: { '<file>': 'private key in PEM' },
          options: [
            folder,
            json,
            ...optionsOf({ Options: { '--name <name>': "the signer's (default: as the file says)" } }),
          ],
          examples: { 'seaworthy trust key load alice.pem --name alice': 'to sign as alice' },
          run: async (input) => (await import('./trust/keys.js')).load(input),
        },
        {
          name: 'list',
          summary: 'which keys are here',
          options: [folder, json],
          run: async (input) => (await import('./trust/keys.js')).list(input),
        },
      ],
    },
    {
      name: 'signer',
      summary: 'who may sign tags of a repository',
      subcommands: [
        {
          name: 'add',
          summary: 'add a signer',
          details: `Needs the repository's key; a repository that was never signed is set up first. ${passphrases}`,
          arguments: { '<name>': "the signer's", '<image...>': 'repositories' },
          options: [
            ...reading,
            ...optionsOf({ Options: { '--key <file...>': 'public key, or certificate, in PEM' } }),
          ],
          examples: {
            'seaworthy trust signer add alice registry.example.com/app --key alice.pub': 'alice may sign',
          },
          run: async (input) => (await import('./trust/signers.js')).add(input),
        },
        {
          name: 'remove',
          summary: 'remove a signer',
          details: `In earnest: docker's own command of this name changes nothing in versions 26 to 29. Releases that only the one who left had signed are signed anew by a key that is here. ${passphrases}`,
          arguments: { '<name>': "the signer's", '<image...>': 'repositories' },
          options: [...reading, ...optionsOf({ Options: { '--force': 'also the last signer' } })],
          examples: { 'seaworthy trust signer remove alice registry.example.com/app': 'alice left' },
          run: async (input) => (await import('./trust/signers.js')).remove(input),
        },
      ],
    },
  ],
};
