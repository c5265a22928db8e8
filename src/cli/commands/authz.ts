import type { AuthzPolicy, Surroundings } from '../../servers/authz/policy/index.js';
import { imageTrustFrom, trustWords } from '../authz-trust.js';
import type { Command, CommandInput, OptionSpec, ParsedOptions } from '../command.js';
import { optionsOf } from '../option-table.js';
import { untilStopped } from '../serving.js';
import { registryOptions } from '../trust-target.js';
import { given, readText } from '../values.js';

const maxPolicyBytes = 1024 * 1024;
const socketDefault = '/run/docker/plugins/seaworthy.sock';
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
  ...optionsOf({
    Trust: {
      '--trust <file>':
        'only images that satisfy it are created and started: rules as of the gateway, policy.json, or daemon.json with content-trust',
      '--trust-store <folder...>':
        'images and signatures in OCI layout ("cosign save"), asked before registries',
      '--trust-offline': 'ask no registry, only the folders',
      '--trust-seconds <seconds>': 'how long an answer about an image holds (default: 60)',
      '--ca <file>': 'PEM certificates that may vouch for servers',
    },
  }),
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
  group: 'Trust',
  subcommands: [
    {
      name: 'serve',
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
        ...optionsOf({
          Options: {
            '--audit-only': 'refuse nothing; log what would be refused ("wouldRefuse": true)',
            '--audit-log <file>': 'JSON lines, one per decision (default: /var/log/seaworthy/authz.jsonl)',
          },
        }),
      ],
      examples: {
        'seaworthy authz serve --policy /etc/seaworthy/authz.yaml': 'with your policy',
        'seaworthy authz serve --trust /etc/containers/policy.json': 'and only images that podman would run',
      },
      run: serve,
    },
    {
      name: 'explain',
      summary: 'what the policy says of one request, and how to ask for less',
      details:
        'Takes a method and an address of the Engine API, or a line of the audit log. The engine is asked about containers, volumes and networks that the request names. Exit 0 where it is allowed, 1 where it is refused.',
      arguments: { '<request...>': 'POST /containers/create, or a line of the audit log' },
      options: [
        ...optionsOf({ Options: { '--body <json>': 'the body of the request' } }),
        policyOption,
        engineOption,
        daemonConfigOption,
        stateOption,
      ],
      examples: {
        'seaworthy authz explain POST /containers/create --body \'{"Image":"app","HostConfig":{"Privileged":true}}\'':
          'before anyone tries',
      },
      run: explain,
    },
    {
      name: 'audit',
      summary:
        'containers, volumes and networks that the policy would not let be made, and the profile of the engine',
      options: [policyOption, engineOption, daemonConfigOption, stateOption],
      run: audit,
    },
    {
      name: 'install',
      summary: 'write the plugin specification and a systemd unit that restarts the plugin at once',
      options: [
        policyOption,
        socketOption,
        stateOption,
        ...trustOptions,
        ...optionsOf({ Options: { '--root <folder>': 'write below this folder instead of /' } }),
      ],
      run: install,
    },
    {
      name: 'status',
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
  const socket = socketOf(options);
  const { listedOr } = await import('../../servers/authz/policy/index.js');
  const trust = await imageTrustFrom(input);
  const engine = connectEngine(engineOf(options));
  const audit = openAuditLog(options.text('auditLog') ?? '/var/log/seaworthy/authz.jsonl');
  try {
    const server = createAuthzServer({
      policy: trust === undefined ? policy : { ...policy, images: { ...policy.images, any: false } },
      engine,
      audit,
      ledger: openLedger(ledgerOf(options)),
      daemonConfig: options.text('daemonConfig') ?? daemonConfigPath,
      isAuditOnly: options.flag('auditOnly'),
      now: () => shell.world.now(),
      ...(trust === undefined ? {} : { imageIsTrusted: listedOr(policy, trust) }),
    });
    await listenOnSocket(server, socket);
    shell.tell(`The authorization plugin listens at ${socket}.`);
    await untilStopped(server);
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
  const engine = connectEngine(engineOf(options));
  try {
    const ledger = readLedger(ledgerOf(options));
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
  return readPolicy(readText(path, shell, maxPolicyBytes), path);
}

async function install(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const { installPlugin } = await import('../../servers/authz/install.js');
  await policyOf(input);
  const { specPath, unitPath } = installPlugin(
    {
      root: options.text('root') ?? '',
      socket: socketOf(options),
      program: [process.execPath, process.argv[1] ?? 'seaworthy'],
      words: await trustWords(input),
      ...given(options, 'policy', 'state'),
    },
    shell.world.disk,
  );
  await shell.print(
    `Written: ${specPath} and ${unitPath}. To use them:
  systemctl daemon-reload && systemctl enable --now seaworthy-authz
  add "authorization-plugins": ["seaworthy"] to ${daemonConfigPath}
  systemctl restart docker
`,
  );
  return 0;
}

async function status({ options, shell }: CommandInput): Promise<number> {
  const { pluginStatus } = await import('../../servers/authz/status.js');
  const socket = socketOf(options);
  const { isUp, isUsed, plugins, because } = await pluginStatus(socket, engineOf(options), shell.world);
  if (because !== undefined) shell.tell(`! ${because}`);
  await shell.print(
    [
      `plugin  ${socket}: ${isUp ? 'answers' : 'does not answer'}`,
      `dockerd ${plugins === undefined ? 'does not answer' : `uses: ${plugins.join(', ') || 'no authorization plugin'}`}`,
      '',
    ].join('\n'),
  );
  return isUp && isUsed ? 0 : 1;
}

function socketOf(options: ParsedOptions): string {
  return options.text('socket') ?? socketDefault;
}

function engineOf(options: ParsedOptions): string {
  return options.text('engine') ?? '/run/docker.sock';
}

function ledgerOf(options: ParsedOptions): string {
  return `${options.text('state') ?? stateDefault}/volumes.jsonl`;
}
