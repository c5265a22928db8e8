import type { Command } from '../command.js';
import { optionsOf } from '../option-table.js';
import { connectionsOption } from '../serving.js';

export const command: Command = {
  name: 'notary',
  summary: 'serve signed image tags to docker trust and notary (Docker Content Trust)',
  group: 'Trust',
  subcommands: [
    {
      name: 'serve',
      summary: 'run a Notary v1 server',
      details:
        'docker trust and notary use it unchanged; point DOCKER_CONTENT_TRUST_SERVER or "notary -s" at it. The keys for timestamps and snapshots are made here and lie encrypted in the data folder, under SEAWORTHY_NOTARY_PASSPHRASE, or under a passphrase file beside the data where that is not set. Without --auth anyone who reaches the address can read and delete every collection, and publish what is signed with its keys. With it users sign in as to a registry (docker login, or NOTARY_AUTH), and get tokens at /token of this server; with the --auth-… options they bring tokens of another token server.',
      options: [
        ...optionsOf({
          Options: {
            '--addr <host:port>': 'where to listen (default: 127.0.0.1:4443)',
            '--data <folder>': 'trust data and keys; made if it is not there',
            '--storage <url>': 'postgres://USER@HOST/DATABASE instead of the folder, for several servers',
            '--audit-log <file>':
              'JSON lines: changes, refusals, wrong passwords (default: audit.jsonl in the data folder)',
          },
        }),
        connectionsOption,
        ...optionsOf({
          Options: {
            '--tls-cert <file>': 'certificate chain in PEM; docker speaks HTTPS only',
            '--tls-key <file>': 'its private key in PEM',
            '--gun-prefix <prefix...>': 'serve only collections whose name begins so',
          },
          Users: {
            '--auth <file>': 'users who may sign in, as htpasswd -B writes them; read again when it changes',
            '--access <file>': 'who may do what, in YAML (default: users everything, others nothing)',
            '--registry <host...>': 'registry whose collections --access names without their host',
            '--public-url <url>': 'this server as clients reach it (default: from --addr)',
          },
          'Another token server': {
            '--auth-realm <url>': 'token server that clients are sent to',
            '--auth-service <name>': 'audience that a token must be for',
            '--auth-issuer <name>': 'issuer that a token must be of',
            '--auth-certs <file>': 'PEM certificates that tokens are checked with',
          },
        }),
      ],
      examples: {
        'seaworthy notary serve --data /var/lib/notary --tls-cert server.pem --tls-key server.key':
          'on loopback, for docker',
        'seaworthy notary serve --addr 0.0.0.0:4443 --data /data --gun-prefix registry.example.com/':
          'for one registry, behind a proxy that ends TLS',
      },
      run: async (input) => (await import('./notary/serve.js')).serve(input),
    },
    {
      name: 'user',
      summary: 'a line for the file of --auth',
      details: 'Reads the password from standard input, or asks for it, and prints NAME:HASH (scrypt).',
      arguments: { '<name>': "the user's" },
      examples: { 'seaworthy notary user alice >> users.htpasswd': 'alice may sign in' },
      run: async (input) => (await import('./notary/user.js')).user(input),
    },
  ],
};
