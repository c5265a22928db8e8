import { SeaworthyError } from '../../core/errors.js';
import type { UpstreamOptions } from '../../servers/gateway/index.js';
import type { Command, CommandInput, ParsedOptions, Shell } from '../command.js';
import { optionsOf } from '../option-table.js';
import {
  addressOf,
  connectionsFrom,
  connectionsOption,
  listenAt,
  tlsFrom,
  untilStopped,
} from '../serving.js';

const maxPemBytes = 1024 * 1024;

export const command: Command = {
  name: 'gateway',
  summary: 'let engines pull only what a policy allows',
  group: 'Set up',
  subcommands: [
    {
      name: 'serve',
      group: 'Set up',
      summary: 'run a pull gateway in front of registries',
      details:
        'docker, containerd, podman and skopeo pull through it unchanged and get what satisfies the policy: signed by whom you trust (cosign keys, policy.json, Notary), and with a verdict of a scan that is good enough. Every digest is counted on the way. Whatever goes wrong is a refusal: 403 says what would be allowed, 503 that nothing could be found out. The policy and its keys are read again when they change.',
      options: [
        ...optionsOf({
          Registries: {
            '--upstream <url...>': 'registry to stand before; PREFIX=URL for names that begin with PREFIX/',
            '--upstream-name <name>':
              'what policies and signatures call the (only) upstream; default: its host',
            '--upstream-ca <file>': 'certificates to trust besides the usual ones',
            '--redirect-host <host...>':
              'where upstreams may send us for blobs: cdn.example.com, *.example.com',
            '--allow-inner-redirects': 'also to private, loopback and link-local addresses',
            '--insecure-tls': 'accept any certificate of the upstreams',
          },
          Trust: {
            '--policy <file>': 'what is let through: YAML (see the guide), or a policy.json',
            '--cache-seconds <n>': 'how long a decision holds (default: 60)',
            '--client-auth <kind>': {
              meaning:
                'none: pulls use the login of this machine; upstream: clients log in at the upstream themselves (default: none)',
              choices: ['none', 'upstream'],
            },
          },
          Server: {
            '--listen <host:port>': 'default: 127.0.0.1:5443',
            '--tls-cert <file>': 'certificate chain in PEM',
            '--tls-key <file>': 'its private key in PEM',
            '--public-name <host:port...>': 'how clients call the gateway; signatures may name images so',
            '--audit-log <file>': 'JSON lines, one per decision (default: /var/log/seaworthy/gateway.jsonl)',
          },
        }),
        connectionsOption,
      ],
      examples: {
        'seaworthy gateway serve --upstream https://registry.example.com --policy gateway.yaml':
          'on loopback, where docker needs no certificate',
        'seaworthy gateway serve --upstream hub=https://registry-1.docker.io --redirect-host "*.cloudflare.docker.com" --policy gateway.yaml --listen :5443 --tls-cert gw.pem --tls-key gw.key':
          'hub/library/debian:13 and so on, for other machines',
      },
      run: serve,
    },
  ],
};

async function serve({ options, shell }: CommandInput): Promise<number> {
  const policyPath = options.text('policy');
  if (policyPath === undefined) {
    throw new SeaworthyError('USAGE', 'Nothing says what may be let through.', {
      whatToDo: 'Write a policy (docs/guides/gateway.md) and give it with --policy FILE.',
    });
  }
  const upstreams = upstreamsFrom(options, shell);
  const address = addressOf(options.text('listen') ?? '127.0.0.1:5443', '--listen');
  const tls = tlsFrom(options.text('tlsCert'), options.text('tlsKey'), shell);
  const keepMs = secondsOf(options.text('cacheSeconds') ?? '60') * 1000;
  const { createGateway, openAuditLog, watchPolicy } = await import('../../servers/gateway/index.js');
  const policy = watchPolicy(policyPath, shell.world);
  const audit = openAuditLog(options.text('auditLog') ?? '/var/log/seaworthy/gateway.jsonl');
  try {
    const gateway = createGateway({
      world: shell.world,
      upstreams,
      policy,
      audit,
      publicNames: options.texts('publicName'),
      clientAuth: options.text('clientAuth') === 'upstream' ? 'upstream' : 'none',
      keepMs,
      ...connectionsFrom(options),
      onError: (error) => shell.tell(`! ${error instanceof Error ? error.message : String(error)}`),
      ...(tls === undefined ? {} : { tls }),
    });
    const at = await listenAt(gateway.server, address, '--listen');
    shell.tell(
      `The gateway listens at ${tls === undefined ? 'http' : 'https'}://${at}, before ${upstreams.map(({ origin }) => origin).join(', ')}.`,
    );
    await untilStopped(gateway.server);
    gateway.close();
  } finally {
    audit.close();
  }
  return 0;
}

function upstreamsFrom(options: ParsedOptions, { world }: Shell): readonly UpstreamOptions[] {
  const given = options.texts('upstream');
  if (given.length === 0) {
    throw new SeaworthyError('USAGE', 'No registry was given.', { whatToDo: 'Add --upstream https://….' });
  }
  const name = options.text('upstreamName');
  if (name !== undefined && given.length > 1) {
    throw new SeaworthyError('USAGE', '--upstream-name goes with one upstream only.');
  }
  const caPath = options.text('upstreamCa');
  const ca =
    caPath === undefined
      ? undefined
      : new TextDecoder().decode(world.disk.readFile(caPath, { maxBytes: maxPemBytes }));
  const prefixes = new Set<string>();
  return given.map((text) => {
    const { prefix, origin, host } = upstreamOf(text);
    if (prefixes.has(prefix)) {
      throw new SeaworthyError('USAGE', `Two upstreams have the prefix "${prefix}".`, {
        where: '--upstream',
        whatToDo: 'Give each its own: PREFIX=URL.',
      });
    }
    prefixes.add(prefix);
    return {
      origin,
      prefix,
      name: name ?? (host === 'registry-1.docker.io' ? 'docker.io' : host),
      redirectHosts: options.texts('redirectHost'),
      allowInner: options.flag('allowInnerRedirects'),
      insecureTls: options.flag('insecureTls'),
      ...(ca === undefined ? {} : { ca }),
    };
  });
}

function upstreamOf(text: string): {
  readonly prefix: string;
  readonly origin: string;
  readonly host: string;
} {
  const match = /^(?:([a-z0-9][a-z0-9._/-]{0,100})=)?(https?:\/\/[^/?#@\s]+)\/?$/.exec(text);
  const url = match?.[2] !== undefined && URL.canParse(match[2]) ? new URL(match[2]) : undefined;
  if (url === undefined) {
    throw new SeaworthyError('USAGE', `"${text}" is not the address of a registry.`, {
      where: '--upstream',
      whatToDo: 'Write https://registry.example.com, or team=https://registry.example.com.',
    });
  }
  return { prefix: match?.[1] ?? '', origin: url.origin, host: url.host };
}

function secondsOf(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new SeaworthyError('USAGE', `"${text}" is not a number of seconds.`, { where: '--cache-seconds' });
}
