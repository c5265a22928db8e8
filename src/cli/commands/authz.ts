import { SeaworthyError } from '../../core/errors.js';
import type { AuthzPolicy } from '../../servers/authz/policy/index.js';
import { imageTrustFrom, trustWords } from '../authz-trust.js';
import type { Command, CommandInput, OptionSpec } from '../command.js';
import { registryOptions } from '../trust-target.js';

const maxPolicyBytes = 1024 * 1024;
const socketDefault = '/run/docker/plugins/seaworthy.sock';
const unitPath = '/etc/systemd/system/seaworthy-authz.service';
const specPath = '/etc/docker/plugins/seaworthy.spec';
const daemonConfigPath = '/etc/docker/daemon.json';

const policyOption: OptionSpec = {
  flags: '--policy <file>',
  meaning: 'what is allowed, in YAML (default: everyday work without ways to root on the host)',
};
const socketOption: OptionSpec = {
  flags: '--socket <path>',
  meaning: `socket of the plugin (default: ${socketDefault})`,
};
const trustOptions: readonly OptionSpec[] = [
  {
    flags: '--trust <file>',
    meaning:
      'only images that satisfy it are created and started: rules as of the gateway, policy.json, or daemon.json with content-trust',
    heading: 'Trust',
  },
  {
    flags: '--trust-store <folder>',
    meaning: 'images and signatures in OCI layout ("cosign save"), asked before registries',
    heading: 'Trust',
    repeatable: true,
  },
  { flags: '--trust-offline', meaning: 'ask no registry, only the folders', heading: 'Trust' },
  {
    flags: '--trust-seconds <seconds>',
    meaning: 'how long an answer about an image holds (default: 60)',
    heading: 'Trust',
  },
  { flags: '--ca <file>', meaning: 'PEM certificates that may vouch for servers', heading: 'Trust' },
  ...registryOptions
    .filter(({ flags }) => flags.startsWith('--insecure'))
    .map((option) => ({ ...option, heading: 'Trust' })),
];
const engineOption: OptionSpec = {
  flags: '--engine <path>',
  meaning: 'socket of dockerd (default: /run/docker.sock)',
};

export const command: Command = {
  name: 'authz',
  summary: 'allow a Docker Engine only what a policy allows (authorization plugin)',
  group: 'Set up',
  subcommands: [
    {
      name: 'serve',
      group: 'Set up',
      summary: 'run the plugin',
      details:
        'dockerd asks before every API call. Privileged containers, host namespaces, sensitive binds, dangerous capabilities and untrusted images are refused with a reason, at create and again at start. Whatever goes wrong is a refusal. It does not stop what happens without an API call: restart policies, and root on the host.',
      options: [
        policyOption,
        socketOption,
        engineOption,
        ...trustOptions,
        {
          flags: '--audit-log <file>',
          meaning: 'JSON lines, one per decision (default: /var/log/seaworthy/authz.jsonl)',
        },
      ],
      examples: [
        { command: 'seaworthy authz serve --policy /etc/seaworthy/authz.yaml', meaning: 'with your policy' },
        {
          command: 'seaworthy authz serve --trust /etc/containers/policy.json',
          meaning: 'and only images that podman would run',
        },
      ],
      run: serve,
    },
    {
      name: 'install',
      group: 'Set up',
      summary: 'write the plugin specification and a systemd unit that restarts the plugin at once',
      options: [
        policyOption,
        socketOption,
        ...trustOptions,
        { flags: '--root <folder>', meaning: 'write below this folder instead of /' },
      ],
      run: install,
    },
    {
      name: 'status',
      group: 'Set up',
      summary: 'whether the plugin runs, and whether dockerd uses it',
      options: [socketOption, engineOption],
      run: status,
    },
  ],
};

async function serve(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const policy = await policyOf(input);
  const { connectEngine, createAuthzServer, listenOnSocket, openAuditLog } = await import(
    '../../servers/authz/index.js'
  );
  const socket = options.text('socket') ?? socketDefault;
  const { listedOr } = await import('../../servers/authz/policy/index.js');
  const trust = await imageTrustFrom(input);
  const engine = connectEngine(options.text('engine') ?? '/run/docker.sock');
  const audit = openAuditLog(options.text('auditLog') ?? '/var/log/seaworthy/authz.jsonl');
  try {
    const server = createAuthzServer({
      policy: trust === undefined ? policy : { ...policy, images: { ...policy.images, any: false } },
      engine,
      audit,
      now: () => shell.world.now(),
      ...(trust === undefined ? {} : { imageIsTrusted: listedOr(policy, trust) }),
    });
    await listenOnSocket(server, socket);
    shell.tell(`The authorization plugin listens at ${socket}.`);
    await new Promise<void>((resolve) => {
      const stop = () => {
        server.close(() => resolve());
        server.closeIdleConnections();
      };
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    });
  } finally {
    engine.close();
    audit.close();
  }
  return 0;
}

async function policyOf({ options, shell }: CommandInput): Promise<AuthzPolicy> {
  const { defaultPolicy, readPolicy } = await import('../../servers/authz/policy/index.js');
  const path = options.text('policy');
  if (path === undefined) return defaultPolicy;
  const bytes = shell.world.disk.readFile(path, { maxBytes: maxPolicyBytes });
  return readPolicy(new TextDecoder().decode(bytes), path);
}

async function install(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  await policyOf(input);
  const root = (options.text('root') ?? '').replace(/\/+$/, '');
  const socket = systemdWord(options.text('socket') ?? socketDefault, '--socket');
  const policy = options.text('policy');
  const words = [process.execPath, process.argv[1] ?? 'seaworthy', 'authz', 'serve', '--socket', socket];
  if (policy !== undefined) words.push('--policy', shell.world.disk.realPath(policy));
  words.push(...(await trustWords(input)));
  const start = words.map((word) => systemdWord(word, 'systemd unit')).join(' ');
  shell.world.disk.writeFile(`${root}${specPath}`, `unix://${socket}\n`);
  shell.world.disk.writeFile(`${root}${unitPath}`, unitFor(start));
  await shell.print(
    `Written: ${root}${specPath} and ${root}${unitPath}. To use them:
  systemctl daemon-reload && systemctl enable --now seaworthy-authz
  add "authorization-plugins": ["seaworthy"] to ${daemonConfigPath}
  systemctl restart docker
`,
  );
  return 0;
}

/** A word that systemd takes as it is: its quoting, variables and specifiers are kept out. */
function systemdWord(word: string, where: string): string {
  if (/^[A-Za-z0-9_./:@+-]+$/.test(word)) return word;
  throw new SeaworthyError('USAGE', `"${word}" has characters that a systemd unit would read otherwise.`, {
    where,
    whatToDo: 'Use a path of letters, digits, dots, dashes and slashes.',
  });
}

function unitFor(start: string): string {
  return `[Unit]
Description=Seaworthy authorization plugin for Docker
Before=docker.service
StartLimitIntervalSec=0

[Service]
ExecStart=${start}
Restart=always
RestartSec=100ms

[Install]
WantedBy=multi-user.target
RequiredBy=docker.service
`;
}

async function status({ options, shell }: CommandInput): Promise<number> {
  const { answers } = await import('../../servers/authz/index.js');
  const socket = options.text('socket') ?? socketDefault;
  const isUp = await answers(socket);
  const plugins = await pluginsOf(options.text('engine') ?? '/run/docker.sock', shell);
  const name = (socket.split('/').at(-1) ?? '').replace(/\.sock$/, '');
  const isUsed = plugins?.some((plugin) => plugin === name || plugin === 'seaworthy') === true;
  await shell.print(
    [
      `plugin  ${socket}: ${isUp ? 'answers' : 'does not answer'}`,
      `dockerd ${plugins === undefined ? 'does not answer' : `uses: ${plugins.join(', ') || 'no authorization plugin'}`}`,
      '',
    ].join('\n'),
  );
  return isUp && isUsed ? 0 : 1;
}

async function pluginsOf(socketPath: string, shell: CommandInput['shell']): Promise<string[] | undefined> {
  try {
    const answer = await shell.world.network.request({
      url: 'http://docker/info',
      socketPath,
      maxBytes: 4 * 1024 * 1024,
      timeoutMs: 5_000,
    });
    const chunks: Uint8Array[] = [];
    for await (const chunk of answer.body) chunks.push(chunk);
    const info = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
      Plugins?: { Authorization?: unknown };
    };
    const names = info.Plugins?.Authorization;
    return Array.isArray(names) ? names.map(String) : [];
  } catch (thrown) {
    shell.tell(`! ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    return undefined;
  }
}
