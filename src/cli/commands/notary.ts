import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SeaworthyError } from '../../core/errors.js';
import type { Command, CommandInput, Shell } from '../command.js';

const maxPemBytes = 1024 * 1024;

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
        'docker trust and notary use it unchanged; point DOCKER_CONTENT_TRUST_SERVER or "notary -s" at it. The keys for timestamps and snapshots are made here and lie encrypted in the data folder, under SEAWORTHY_NOTARY_PASSPHRASE, or under a passphrase file beside the data where that is not set. Without the --auth options whoever reaches the address can read and delete every collection, and publish what is signed with its keys; with them clients bring Bearer tokens of a token server such as a registry has.',
      options: [
        { flags: '--addr <host:port>', meaning: 'where to listen (default: 127.0.0.1:4443)' },
        { flags: '--data <folder>', meaning: 'trust data and keys; made if it is not there' },
        { flags: '--tls-cert <file>', meaning: 'certificate chain in PEM; docker speaks HTTPS only' },
        { flags: '--tls-key <file>', meaning: 'its private key in PEM' },
        {
          flags: '--gun-prefix <prefix>',
          meaning: 'serve only collections whose name begins so',
          repeatable: true,
        },
        { flags: '--auth-realm <url>', meaning: 'token server that clients are sent to' },
        { flags: '--auth-service <name>', meaning: 'audience that a token must be for' },
        { flags: '--auth-issuer <name>', meaning: 'issuer that a token must be of' },
        { flags: '--auth-certs <file>', meaning: 'PEM certificates that tokens are checked with' },
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
      run: serve,
    },
  ],
};

async function serve({ options, shell }: CommandInput): Promise<number> {
  const folder = options.text('data') ?? '';
  if (folder === '') {
    throw new SeaworthyError('USAGE', 'No folder for the trust data was given.', {
      whatToDo: 'Add --data FOLDER.',
    });
  }
  const { host, port } = addressIn(options.text('addr') ?? '127.0.0.1:4443');
  const tls = tlsOf(options.text('tlsCert'), options.text('tlsKey'), shell);
  const auth = authOf(options, shell);
  const { createNotaryServer, openFileStorage } = await import('../../notary-server/index.js');
  const storage = await openFileStorage(folder, await passphraseFor(folder, shell));
  try {
    const server = createNotaryServer({
      storage,
      now: () => shell.world.now(),
      gunPrefixes: options.texts('gunPrefix'),
      onError: (error) => shell.tell(`! ${error instanceof Error ? error.message : String(error)}`),
      ...(tls === undefined ? {} : { tls }),
      ...(auth === undefined ? {} : { auth }),
    });
    const at = await listen(server, host, port);
    shell.tell(`Notary listens at ${tls === undefined ? 'http' : 'https'}://${at}, data in ${folder}.`);
    await untilStopped(server);
  } finally {
    storage.close();
  }
  return 0;
}

async function passphraseFor(folder: string, shell: Shell): Promise<string> {
  const given = shell.world.env.SEAWORTHY_NOTARY_PASSPHRASE;
  if (given) return given;
  const { passphraseBeside } = await import('../../notary-server/passphrase.js');
  const { passphrase, path } = passphraseBeside(folder);
  shell.tell(`SEAWORTHY_NOTARY_PASSPHRASE is not set: keys are under the passphrase in ${path}.`);
  return passphrase;
}

function addressIn(text: string): { readonly host: string; readonly port: number } {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^:]*)):(\d{1,5})$/.exec(text);
  const port = Number(match?.[3]);
  if (match === null || port > 65_535) {
    throw new SeaworthyError('USAGE', `"${text}" is not HOST:PORT.`, { where: '--addr' });
  }
  return { host: match[1] ?? (match[2] || '0.0.0.0'), port };
}

function tlsOf(cert: string | undefined, key: string | undefined, { world }: Shell) {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) {
    throw new SeaworthyError('USAGE', 'TLS needs a certificate and its key.', {
      whatToDo: 'Give both --tls-cert and --tls-key.',
    });
  }
  const read = (path: string) => Buffer.from(world.disk.readFile(path, { maxBytes: maxPemBytes }));
  return { cert: read(cert), key: read(key) };
}

function authOf(options: CommandInput['options'], { world }: Shell) {
  const realm = options.text('authRealm');
  const service = options.text('authService');
  const issuer = options.text('authIssuer');
  const certs = options.text('authCerts');
  if ([realm, service, issuer, certs].every((one) => one === undefined)) return undefined;
  if (realm === undefined || service === undefined || issuer === undefined || certs === undefined) {
    throw new SeaworthyError('USAGE', 'Token authentication needs all of its four options.', {
      whatToDo: 'Give --auth-realm, --auth-service, --auth-issuer and --auth-certs.',
    });
  }
  const bytes = world.disk.readFile(certs, { maxBytes: maxPemBytes });
  return { realm, service, issuer, certificates: Buffer.from(bytes).toString('latin1') };
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new SeaworthyError('NETWORK', `The address cannot be listened at: ${error.message}.`, {
          where: `${host}:${port}`,
          whatToDo: 'Choose another one with --addr.',
        }),
      ),
    );
    server.listen(port, host, () => {
      const { address, port: actual, family } = server.address() as AddressInfo;
      resolve(family === 'IPv6' ? `[${address}]:${actual}` : `${address}:${actual}`);
    });
  });
}

/** Until SIGINT or SIGTERM; what is being answered is answered to its end. */
function untilStopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      server.close(() => resolve());
      server.closeIdleConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
