import type { Command } from '../command.js';
import { connectionsOption } from '../serving.js';

export const command: Command = {
  name: 'notary',
  summary: 'serve signed image tags to docker trust and notary (Docker Content Trust)',
  group: 'Set up',
  subcommands: [
    {
      name: 'serve',
      group: 'Set up',
      summary: 'run a Notary v1 server',
      details:
        'docker trust and notary use it unchanged; point DOCKER_CONTENT_TRUST_SERVER or "notary -s" at it. The keys for timestamps and snapshots are made here and lie encrypted in the data folder, under SEAWORTHY_NOTARY_PASSPHRASE, or under a passphrase file beside the data where that is not set. Without --auth anyone who reaches the address can read and delete every collection, and publish what is signed with its keys. With it users sign in as to a registry (docker login, or NOTARY_AUTH), and get tokens at /token of this server; with the --auth-… options they bring tokens of another token server.',
      options: [
        { flags: '--addr <host:port>', meaning: 'where to listen (default: 127.0.0.1:4443)' },
        { flags: '--data <folder>', meaning: 'trust data and keys; made if it is not there' },
        {
          flags: '--storage <url>',
          meaning: 'postgres://USER@HOST/DATABASE instead of the folder, for several servers',
        },
        {
          flags: '--audit-log <file>',
          meaning: 'JSON lines: changes, refusals, wrong passwords (default: audit.jsonl in the data folder)',
        },
        connectionsOption,
        { flags: '--tls-cert <file>', meaning: 'certificate chain in PEM; docker speaks HTTPS only' },
        { flags: '--tls-key <file>', meaning: 'its private key in PEM' },
        {
          flags: '--gun-prefix <prefix>',
          meaning: 'serve only collections whose name begins so',
          repeatable: true,
        },
        {
          flags: '--auth <file>',
          meaning: 'users who may sign in, as htpasswd -B writes them; read again when it changes',
          heading: 'Users',
        },
        {
          flags: '--access <file>',
          meaning: 'who may do what, in YAML (default: users everything, others nothing)',
          heading: 'Users',
        },
        {
          flags: '--registry <host>',
          meaning: 'registry whose collections --access names without their host',
          heading: 'Users',
          repeatable: true,
        },
        {
          flags: '--public-url <url>',
          meaning: 'this server as clients reach it (default: from --addr)',
          heading: 'Users',
        },
        {
          flags: '--auth-realm <url>',
          meaning: 'token server that clients are sent to',
          heading: 'Another token server',
        },
        {
          flags: '--auth-service <name>',
          meaning: 'audience that a token must be for',
          heading: 'Another token server',
        },
        {
          flags: '--auth-issuer <name>',
          meaning: 'issuer that a token must be of',
          heading: 'Another token server',
        },
        {
          flags: '--auth-certs <file>',
          meaning: 'PEM certificates that tokens are checked with',
          heading: 'Another token server',
        },
      ],
      examples: [
        {
          command: 'seaworthy notary serve --data /var/lib/notary --tls-cert server.pem --tls-key server.key',
          meaning: 'on loopback, for docker',
        },
        {
          command:
            'seaworthy notary serve --addr 0.0.0.0:4443 --data /data --gun-prefix registry.example.com/',
          meaning: 'for one registry, behind a proxy that ends TLS',
        },
      ],
      run: async (input) => (await import('./notary/serve.js')).serve(input),
    },
    {
      name: 'user',
      group: 'Set up',
      summary: 'a line for the file of --auth',
      details: 'Reads the password from standard input, or asks for it, and prints NAME:HASH (scrypt).',
      arguments: [{ name: '<name>', meaning: "the user's" }],
      examples: [{ command: 'seaworthy notary user alice >> users.htpasswd', meaning: 'alice may sign in' }],
      run: async (input) => (await import('./notary/user.js')).user(input),
    },
  ],
};
