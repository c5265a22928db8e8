import { dockerDefaultCapabilities } from '../../../../knowledge/capabilities.js';
import {
  type CheckGroup,
  fail,
  failuresOr,
  manual,
  notApplicable,
  pass,
  type Remedy,
  unknown,
} from '../../check.js';
import { daemonSetting, isFalse, isTrue } from '../../effective/daemon.js';
import { judgeProfileText } from '../../effective/seccomp.js';
import type { HostFacts } from '../../facts/types.js';
import { argumentFor, check } from './setting.js';
import { tcp } from './tcp.js';

const notKnown = "the daemon's arguments and daemon.json are not known here";

function option(facts: HostFacts, name: string): boolean {
  return facts.engine.securityOptions.some(
    (one) => one === `name=${name}` || one.startsWith(`name=${name},`),
  );
}

const rootless = check(
  {
    id: 'daemon-not-rootless',
    cis: '2.1',
    title: 'Daemon runs as root',
    severity: 'low',
    expected: 'a rootless daemon where its limits allow it',
    fix: 'Run the daemon as an ordinary user.',
    remedy: { command: 'dockerd-rootless-setuptool.sh install' },
  },
  (facts) =>
    option(facts, 'rootless') ? pass('rootless') : fail('name=rootless is not among the security options'),
);

const icc = check(
  {
    id: 'daemon-icc',
    cis: '2.2',
    title: 'Containers on the default bridge reach each other',
    severity: 'medium',
    expected: 'no traffic between them',
    fix: 'Switch inter-container communication off; containers that need each other share a network.',
    key: 'icc',
    value: 'false',
  },
  ({ networks, daemon }) => {
    const bridge = networks.find(({ name, driver }) => name === 'bridge' && driver === 'bridge');
    if (bridge === undefined)
      return networks.length === 0 && daemon === undefined
        ? unknown('networks are not known')
        : notApplicable('there is no default bridge');
    const value = bridge.options['com.docker.network.bridge.enable_icc'];
    return value === 'false' ? pass('enable_icc: false') : fail(`enable_icc: ${value ?? 'not set'}`);
  },
);

function withoutDebug(facts: HostFacts): Remedy {
  const argument = argumentFor(facts, 'debug');
  return argument === undefined
    ? { daemon: '"debug": false' }
    : { command: `systemctl edit docker: take ${argument} out of the arguments of dockerd` };
}

const logLevel = check(
  {
    id: 'daemon-log-level',
    cis: '2.3',
    title: 'Daemon logs too much or too little',
    severity: 'low',
    expected: 'log level info, debug off',
    fix: 'Log at level info.',
    key: 'log-level',
    value: '"info"',
  },
  (facts) => {
    if (facts.engine.isDebug) return fail('debug is on', { remedy: withoutDebug(facts) });
    const level = daemonSetting(facts, 'log-level');
    if (level === undefined) return unknown(notKnown);
    return ['info', undefined, ''].includes(level.value as string | undefined)
      ? pass(`info (${level.from})`)
      : fail(`${String(level.value)} (${level.from})`);
  },
);

const iptables = check(
  {
    id: 'daemon-iptables-off',
    cis: '2.4',
    title: 'Daemon may not manage packet filters',
    severity: 'medium',
    expected: 'iptables on',
    fix: 'Let the daemon write its rules: without them networks are not separated.',
    key: 'iptables',
  },
  (facts) => {
    const setting = daemonSetting(facts, 'iptables');
    if (setting === undefined) return unknown(notKnown);
    return isFalse(setting) && setting.isSet ? fail(`false (${setting.from})`) : pass(`on (${setting.from})`);
  },
);

const insecure = check(
  {
    id: 'daemon-insecure-registry',
    cis: '2.5',
    title: 'Registries are asked without TLS',
    severity: 'high',
    expected: 'TLS for every registry beyond loopback',
    fix: 'Remove the registry from the list and give it a certificate.',
    key: 'insecure-registries',
  },
  ({ engine }) => {
    const open = engine.insecureRegistries.filter((name) => !isLoopback(name));
    const mirrors = engine.mirrors.filter(
      (url) => url.startsWith('http://') && !isLoopback(url.slice('http://'.length)),
    );
    return failuresOr(
      [
        ...open.map((name) => fail(name, { detail: name })),
        ...mirrors.map((name) =>
          fail(name, { detail: name, remedy: { daemon: 'remove "registry-mirrors"' } }),
        ),
      ],
      pass('none beyond loopback'),
    );
  },
);

function isLoopback(name: string): boolean {
  return /^(?:127\.|localhost(?:[:/]|$)|\[?::1(?:[\]/]|$))/.test(name);
}

const aufs = check(
  {
    id: 'daemon-storage-aufs',
    cis: '2.6',
    title: 'Storage driver is aufs',
    severity: 'low',
    expected: 'overlay2',
    fix: 'Use overlay2: aufs is unmaintained.',
    key: 'storage-driver',
    value: '"overlay2"',
  },
  ({ engine }) => (engine.driver === 'aufs' ? fail('aufs') : pass(engine.driver)),
);

const ulimits = check(
  {
    id: 'daemon-default-ulimits',
    cis: '2.8',
    title: 'Daemon sets no default limits',
    severity: 'low',
    expected: 'default ulimits',
    fix: 'Set limits that every container starts with.',
    key: 'default-ulimits',
    value: '{"nofile": {"Name": "nofile", "Soft": 1024, "Hard": 4096}}',
  },
  (facts) => {
    const setting = daemonSetting(facts, 'default-ulimits', 'default-ulimit');
    if (setting === undefined) return unknown(notKnown);
    return setting.isSet ? pass(setting.from) : fail('none are set');
  },
);

const userns = check(
  {
    id: 'daemon-userns-remap',
    cis: '2.9',
    title: 'Root in containers is root on the host',
    severity: 'medium',
    level: 2,
    expected: 'users remapped, or a rootless daemon',
    fix: 'Remap users of containers to a range of their own.',
    key: 'userns-remap',
    value: '"default"',
  },
  (facts) =>
    option(facts, 'userns') || option(facts, 'rootless')
      ? pass('a user namespace')
      : fail('neither userns nor rootless'),
);

const cgroupParent = check(
  {
    id: 'daemon-cgroup-parent',
    cis: '2.10',
    title: 'Daemon puts containers below another control group',
    severity: 'low',
    level: 2,
    expected: 'the default control group',
    fix: 'Leave the default.',
    key: 'cgroup-parent',
  },
  (facts) => {
    const setting = daemonSetting(facts, 'cgroup-parent');
    if (setting === undefined) return unknown(notKnown);
    const isDefault = !setting.isSet || ['', '/docker', 'system.slice'].includes(String(setting.value));
    return isDefault ? pass(setting.from) : fail(`${String(setting.value)} (${setting.from})`);
  },
);

const baseSize = check(
  {
    id: 'daemon-base-size',
    cis: '2.11',
    title: 'Base device size was changed',
    severity: 'low',
    level: 2,
    expected: 'the default size',
    fix: 'Leave the default.',
    key: 'storage-opts',
  },
  (facts) => {
    if (facts.engine.driver !== 'devicemapper')
      return notApplicable(`the storage driver is ${facts.engine.driver}`);
    const setting = daemonSetting(facts, 'storage-opts', 'storage-opt');
    if (setting === undefined) return unknown(notKnown);
    return JSON.stringify(setting.value ?? '').includes('dm.basesize') ? fail(setting.from) : pass('default');
  },
);

const authorization = check(
  {
    id: 'daemon-without-authorization',
    cis: '2.12',
    title: 'Anyone who reaches the socket may do everything',
    severity: 'medium',
    level: 2,
    expected: 'an authorization plugin',
    fix: 'Let a plugin decide on each call.',
    remedy: { daemon: '"authorization-plugins": ["seaworthy"]', command: 'seaworthy authz install' },
  },
  ({ engine }) => {
    const plugins = engine.authorizationPlugins;
    return plugins.length > 0 ? pass(plugins.join(', ')) : fail('no authorization plugin');
  },
);

const logging = check(
  {
    id: 'daemon-local-logs',
    cis: '2.13',
    title: 'Logs of containers stay on this host',
    severity: 'low',
    level: 2,
    expected: 'a log driver that sends them elsewhere',
    fix: 'Send logs to another machine, or to the journal that is sent there.',
    key: 'log-driver',
    value: '"journald"',
  },
  ({ engine }) =>
    ['json-file', 'local', 'none', 'k8s-file', ''].includes(engine.loggingDriver)
      ? fail(engine.loggingDriver || 'none')
      : pass(engine.loggingDriver),
);

const newPrivileges = check(
  {
    id: 'daemon-no-new-privileges',
    cis: '2.14',
    title: 'Containers may gain privileges by default',
    severity: 'medium',
    expected: 'no-new-privileges as the default',
    fix: 'Make it the default.',
    key: 'no-new-privileges',
    value: 'true',
  },
  (facts) => {
    if (option(facts, 'no-new-privileges')) return pass('name=no-new-privileges');
    const setting = daemonSetting(facts, 'no-new-privileges');
    return setting !== undefined && isTrue(setting)
      ? pass(setting.from)
      : fail('not among the security options');
  },
);

const liveRestore = check(
  {
    id: 'daemon-live-restore',
    cis: '2.15',
    title: 'Containers stop with the daemon',
    severity: 'low',
    expected: 'live restore',
    fix: 'Let containers outlive a restart of the daemon, so that upgrades are not put off.',
    key: 'live-restore',
    value: 'true',
  },
  ({ engine }) => {
    if (engine.swarmState === 'active') return notApplicable('a swarm cannot use it');
    if (engine.isPodman) return notApplicable('Podman has no daemon that containers depend on');
    return engine.liveRestore ? pass('on') : fail('LiveRestoreEnabled: false');
  },
);

const proxy = check(
  {
    id: 'daemon-userland-proxy',
    cis: '2.16',
    title: 'A proxy process stands behind each published port',
    severity: 'low',
    expected: 'no userland proxy',
    fix: 'Let the kernel forward ports.',
    key: 'userland-proxy',
    value: 'false',
  },
  (facts) => {
    const setting = daemonSetting(facts, 'userland-proxy');
    if (setting === undefined)
      return facts.host !== undefined && facts.host.proxies > 0
        ? fail(`${facts.host.proxies} docker-proxy processes`)
        : unknown(notKnown);
    return setting.isSet && isFalse(setting) ? pass(setting.from) : fail(`on (${setting.from})`);
  },
);

const seccomp = check(
  {
    id: 'daemon-seccomp-profile',
    cis: '2.17',
    title: "Daemon's default seccomp profile is off or its own",
    severity: 'high',
    level: 2,
    expected: 'the builtin profile, or a stricter one',
    fix: 'Use the builtin profile.',
    key: 'seccomp-profile',
  },
  ({ engine, host }) => {
    const found = engine.securityOptions.find((one) => one.startsWith('name=seccomp'));
    if (found === undefined) return fail('the daemon runs without seccomp');
    const profile = /profile=([^,]*)/.exec(found)?.[1] ?? 'builtin';
    if (profile === 'unconfined') return fail('unconfined');
    if (['builtin', 'default', ''].includes(profile)) return pass('builtin');
    const text = host?.text(profile);
    if (text === undefined)
      return manual(
        `a profile of its own, ${profile}, which cannot be read here: compare it with the builtin one`,
      );
    const state = judgeProfileText(text, dockerDefaultCapabilities);
    if (state.kind === 'unconfined') return fail(`${profile}: ${state.because}`);
    return state.kind === 'custom' && state.weaker.length > 0
      ? fail(`${profile} lets through what the builtin one refuses: ${state.weaker.slice(0, 12).join(', ')}`)
      : pass(`${profile}: nothing beyond the builtin one`);
  },
);

const experimental = check(
  {
    id: 'daemon-experimental',
    cis: '2.18',
    title: 'Experimental features are on',
    severity: 'low',
    expected: 'experimental off',
    fix: 'Switch them off.',
    key: 'experimental',
    value: 'false',
  },
  ({ engine }) => (engine.isExperimental ? fail('ExperimentalBuild: true') : pass('off')),
);

export const group: CheckGroup = {
  id: 'daemon',
  title: 'Settings of the daemon',
  checks: [
    rootless,
    icc,
    logLevel,
    iptables,
    insecure,
    aufs,
    tcp,
    ulimits,
    userns,
    cgroupParent,
    baseSize,
    authorization,
    logging,
    newPrivileges,
    liveRestore,
    proxy,
    seccomp,
    experimental,
  ],
};
