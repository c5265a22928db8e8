import { bounded } from '../../core/bounded.js';
import { SeaworthyError } from '../../core/errors.js';
import type { AuthzPolicy, Surroundings } from '../../servers/authz/policy/index.js';
import { imageTrustFrom, trustWords } from '../authz-trust.js';
import type { Command, CommandInput, OptionSpec } from '../command.js';
import { registryOptions } from '../trust-target.js';

const maxPolicyBytes = 1024 * 1024;
const socketDefault = '/run/docker/plugins/seaworthy.sock';
const unitPath = '/etc/systemd/system/seaworthy-authz.service';
const specPath = '/etc/docker/plugins/seaworthy.spec';
const stateDefault = '/var/lib/seaworthy/authz';
const daemonConfigPath = '/etc/docker/daemon.json';

const policyOption: OptionSpec = {
  flags: '--policy <file>',
  meaning: 'what is allowed, in YAML (default: nothing beyond the account that containers have on the host)',
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
const stateOption: OptionSpec = {
  flags: '--state <folder>',
  meaning: `where it notes which volumes callers made (default: ${stateDefault})`,
};
const daemonConfigOption: OptionSpec = {
  flags: '--daemon-config <file>',
  meaning: `the engine's configuration (default: ${daemonConfigPath})`,
};
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
        'dockerd asks before every API call. By default no caller gets more than the account that containers have on the host: with userns-remap or a rootless engine that is the mapped account; otherwise containers must run as numbers that no login has. Containers are judged at every use, also those that are older than the policy. Whatever goes wrong is a refusal. It does not stop what happens without an API call: restart policies, and root on the host.',
      options: [
        policyOption,
        socketOption,
        engineOption,
        daemonConfigOption,
        stateOption,
        ...trustOptions,
        {
          flags: '--audit-only',
          meaning: 'refuse nothing; log what would be refused ("wouldRefuse": true)',
        },
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
      name: 'explain',
      group: 'Set up',
      summary: 'what the policy says of one request, and how to ask for less',
      details:
        'Takes a method and an address of the Engine API, or a line of the audit log. The engine is asked about containers, volumes and networks that the request names. Exit 0 where it is allowed, 1 where it is refused.',
      arguments: [{ name: '<request...>', meaning: 'POST /containers/create, or a line of the audit log' }],
      options: [
        { flags: '--body <json>', meaning: 'the body of the request' },
        policyOption,
        engineOption,
        daemonConfigOption,
        stateOption,
      ],
      examples: [
        {
          command: `seaworthy authz explain POST /containers/create --body '{"Image":"app","HostConfig":{"Privileged":true}}'`,
          meaning: 'before anyone tries',
        },
      ],
      run: explain,
    },
    {
      name: 'audit',
      group: 'Set up',
      summary:
        'containers, volumes and networks that the policy would not let be made, and the profile of the engine',
      options: [policyOption, engineOption, daemonConfigOption, stateOption],
      run: audit,
    },
    {
      name: 'install',
      group: 'Set up',
      summary: 'write the plugin specification and a systemd unit that restarts the plugin at once',
      options: [
        policyOption,
        socketOption,
        stateOption,
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
  const { connectEngine, createAuthzServer, listenOnSocket, openAuditLog, openLedger } = await import(
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
      ledger: openLedger(`${options.text('state') ?? stateDefault}/volumes.jsonl`),
      daemonConfig: options.text('daemonConfig') ?? daemonConfigPath,
      isAuditOnly: options.flag('auditOnly'),
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

async function explain(input: CommandInput): Promise<number> {
  const [{ requestFrom }, { examine }] = await Promise.all([
    import('../../servers/authz/explain.js'),
    import('../../servers/authz/policy/index.js'),
  ]);
  const request = requestFrom(input.arguments, input.options.text('body'));
  const policy = await policyOf(input);
  return withEngine(input, policy, async (around) => {
    const { kind } = await around.profile();
    const { rule, objections } = await examine(request, policy, around);
    const lines = objections.map((each) => `  [${each.rule}] ${each.reason}`);
    await input.shell.print(
      `${objections.length === 0 ? 'allowed' : 'refused'}  ${rule} (engine: ${kind})\n${lines.map((line) => `${line}\n`).join('')}`,
    );
    return objections.length === 0 ? 0 : 1;
  });
}

async function audit(input: CommandInput): Promise<number> {
  const { examineEngine } = await import('../../servers/authz/policy/index.js');
  const policy = await policyOf(input);
  return withEngine(input, policy, async (around) => {
    const profile = await around.profile();
    const objections = await examineEngine(policy, around);
    const account = profile.kind === 'mapped' ? `, as ${profile.account.uid}:${profile.account.gid}` : '';
    await input.shell.print(
      [
        `engine  ${profile.kind}${account}`,
        `builds  ${around.buildsAreConfined() ? 'confined' : 'may get the network of the host'} (builder.entitlements)`,
        ...objections.map(({ rule, reason }) => `! [${rule}] ${reason}`),
        '',
      ].join('\n'),
    );
    return objections.length === 0 ? 0 : 1;
  });
}

async function withEngine(
  { options }: CommandInput,
  policy: AuthzPolicy,
  use: (around: Surroundings) => Promise<number>,
): Promise<number> {
  const { connectEngine, readLedger, surroundingsOf } = await import('../../servers/authz/index.js');
  const engine = connectEngine(options.text('engine') ?? '/run/docker.sock');
  try {
    const ledger = readLedger(`${options.text('state') ?? stateDefault}/volumes.jsonl`);
    const daemonConfig = options.text('daemonConfig') ?? daemonConfigPath;
    return await use(surroundingsOf({ policy, engine, ledger, daemonConfig }));
  } finally {
    engine.close();
  }
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
  const root = (options.text('root') ?? '').replace(bounded(/\/+$/, 8192), '');
  const socket = systemdWord(options.text('socket') ?? socketDefault, '--socket');
  const policy = options.text('policy');
  const words = [process.execPath, process.argv[1] ?? 'seaworthy', 'authz', 'serve', '--socket', socket];
  if (policy !== undefined) words.push('--policy', shell.world.disk.realPath(policy));
  const state = options.text('state');
  if (state !== undefined) words.push('--state', state);
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
