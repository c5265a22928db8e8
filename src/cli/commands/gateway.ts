import { SeaworthyError } from '../../core/errors.js';
import type { Command, CommandInput } from '../command.js';
import { optionsOf } from '../option-table.js';
import {
  addressOf,
  connectionsFrom,
  connectionsOption,
  listenAt,
  tlsFrom,
  untilStopped,
} from '../serving.js';
import { given, pemOf, wholeNumberOf } from '../values.js';

export const command: Command = {
  name: 'gateway',
  summary: 'let engines pull only what a policy allows',
  group: 'Trust',
  subcommands: [
    {
      name: 'serve',
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
  const { createGateway, openAuditLog, upstreamsFrom, watchPolicy } = await import(
    '../../servers/gateway/index.js'
  );
  const upstreams = upstreamsFrom(options.texts('upstream'), {
    ...given(options, 'upstreamName'),
    ...pemOf(options, 'upstreamCa', shell),
    redirectHosts: options.texts('redirectHost'),
    allowInner: options.flag('allowInnerRedirects'),
    insecureTls: options.flag('insecureTls'),
  });
  const address = addressOf(options.text('listen') ?? '127.0.0.1:5443', '--listen');
  const tls = tlsFrom(options, shell);
  const keepMs = wholeNumberOf(options, 'cacheSeconds', { least: 0, most: 99_999, fallback: 60 }) * 1000;
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
      ...tls,
    });
    const at = await listenAt(gateway.server, address, '--listen');
    const before = upstreams.map(({ origin }) => origin).join(', ');
    shell.tell(
      `The gateway listens at ${tls.tls === undefined ? 'http' : 'https'}://${at}, before ${before}.`,
    );
    await untilStopped(gateway.server);
    gateway.close();
  } finally {
    audit.close();
  }
  return 0;
}
