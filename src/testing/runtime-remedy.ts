import type { Finding } from '../core/finding.js';
import type { HostSpec, ImageSpec, Json } from './runtime-host.js';

/** What a finding prints, taken apart again: `docker run: …; Compose: …; daemon.json: …; Dockerfile: …; Command: …`. */
export function printedRemedies({ fix }: Pick<Finding, 'fix'>): ReadonlyMap<string, string> {
  const summary = fix?.summary ?? '';
  const place = /(?:^|[ ;])(docker run|Compose|daemon\.json|Dockerfile|Command): /g;
  const starts = [...summary.matchAll(place)];
  return new Map(
    starts.map((match, at) => {
      const text = summary.slice(match.index + match[0].length, starts[at + 1]?.index);
      return [match[1] ?? '', text.trim().replace(/;$/, '')];
    }),
  );
}

/** Words that a person has to fill in, with what a person might. */
const placeholders: Readonly<Record<string, string>> = { COMMAND: '/app health', NODE: 'n2', FILE: './f' };

/**
 * The host after a person did what a finding says: the container is created again, the daemon is started again with its
 * new file, the command is typed. @returns undefined where the remedy is none that can be carried out to the letter
 */
export function remedied(spec: HostSpec, finding: Finding): HostSpec | undefined {
  const remedies = printedRemedies(finding);
  const [place] = finding.locations;
  const subject = place.at === 'setting' ? place.name : '';
  const flag = remedies.get('docker run');
  if (subject.startsWith('container ') && flag !== undefined)
    return withContainer(spec, subject.slice('container '.length), flag);
  const dockerfile = remedies.get('Dockerfile');
  if (subject.startsWith('image ') && dockerfile !== undefined) return withImages(spec, dockerfile);
  const daemon = remedies.get('daemon.json');
  const command = remedies.get('Command');
  const restarted = daemon === undefined ? spec : withDaemon(spec, daemon);
  if (command === undefined || restarted === undefined) return restarted;
  const typed = withCommand(restarted, command);
  return typed ?? (daemon === undefined ? undefined : restarted);
}

function withContainer(spec: HostSpec, name: string, flag: string): HostSpec {
  const words = splitWords(flag);
  return {
    ...spec,
    containers: (spec.containers ?? []).map((one) =>
      printed(String(one.Name).slice(1)) === name ? created(one, words, spec) : one,
    ),
  };
}

/** Names are strangers' texts, which reports clean of what steers a terminal. */
const printed = (name: string) => name.replace(/[\p{Cc}\p{Cf}]/gu, '?');

type Table = Record<string, unknown>;

/** The words of a POSIX shell, without its expansions; a comma behind a word ends a part of the remedy. */
export function splitWords(text: string): readonly string[] {
  return [...text.matchAll(/(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g)].map(([word]) =>
    word
      .replace(/,$/, '')
      .replace(/'([^']*)'|"([^"]*)"|\\(.)/g, (_, single, double, one) => single ?? double ?? one),
  );
}

/** docker-run(1) for an engine: what each flag sets in the answer of `GET /containers/ID/json`. */
function created(before: Json, words: readonly string[], spec: HostSpec): Json {
  const container = structuredClone(before) as Table;
  container.State = { Status: 'created', Running: false, Pid: 0 };
  container.ExecIDs = null;
  const host = container.HostConfig as Table;
  const config = container.Config as Table;
  for (let at = 0; at < words.length; at++) {
    const isDropped = words[at] === 'drop';
    if (isDropped) at++;
    const flag = words[at] ?? '';
    const next = words[at + 1];
    const hasValue =
      next !== undefined && !next.startsWith('-') && next !== 'drop' && !withoutValue.has(flag);
    if (hasValue) at++;
    const value = hasValue ? (placeholders[next] ?? next) : undefined;
    const way = flag.startsWith('-') ? flags[flag] : image;
    if (way === undefined) config.Cmd = without(config.Cmd, (word) => word.split('=')[0] === flag);
    else way({ container, host, config, spec }, flag.startsWith('-') ? value : flag, isDropped);
  }
  return container;
}

const withoutValue = new Set(['--privileged', '--read-only', '--oom-kill-disable', '-P']);

interface Made {
  readonly container: Table;
  readonly host: Table;
  readonly config: Table;
  readonly spec: HostSpec;
}

type Flag = (made: Made, value: string | undefined, isDropped: boolean) => void;

const sets =
  (key: string, dropped: unknown, read: (value: string) => unknown = (value) => value): Flag =>
  ({ host }, value, isDropped) => {
    host[key] = isDropped ? dropped : read(value ?? '');
  };

function without(list: unknown, is: (word: string) => boolean): string[] {
  return (Array.isArray(list) ? list.map(String) : []).filter((word) => !is(word));
}

const inList =
  (key: string, isSame: (word: string, value: string) => boolean = (word, value) => word === value): Flag =>
  ({ host }, value, isDropped) => {
    const rest = without(host[key], (word) => value === undefined || isSame(word, value));
    host[key] = isDropped ? rest : [...rest, value];
  };

const megabytes = (value: string) => Number.parseInt(value, 10) * 1024 * 1024;
const capability = (name: string) => name.toUpperCase().replace(/^CAP_/, '');
const optionKey = (option: string) => option.split(/[=:]/, 1)[0];
const spelled = (option: string) => option.replaceAll(':', '=');

const securityOption: Flag = ({ container, host }, value = '', isDropped) => {
  const isKey = !/[=:]/.test(value);
  const rest = without(host.SecurityOpt, (option) =>
    isKey || !isDropped ? optionKey(option) === optionKey(value) : spelled(option) === spelled(value),
  );
  host.SecurityOpt = isDropped ? rest : [...rest, value];
  if (value.startsWith('systempaths') && isDropped) {
    host.MaskedPaths = null;
    host.ReadonlyPaths = null;
  }
  if (value.startsWith('apparmor=')) container.AppArmorProfile = value.slice('apparmor='.length);
  if (value.startsWith('label')) container.ProcessLabel = '';
};

const mount: Flag = ({ container, host }, value = '', isDropped) => {
  const [source = '', target = '', options = ''] = value.split(':');
  const mounts = (container.Mounts as Json[]).filter(
    (one) => one.Destination !== target || (isDropped && one.Source !== source && one.Name !== source),
  );
  container.Mounts = isDropped
    ? mounts
    : [
        ...mounts,
        {
          Type: 'bind',
          Source: source,
          Destination: target,
          Mode: '',
          RW: !options.split(',').includes('ro'),
          Propagation: options.split(',').find((one) => one.endsWith('private')) ?? 'rprivate',
        },
      ];
  host.Binds = null;
};

const publish: Flag = ({ container, host }, value = '', isDropped) => {
  const inner = /[^:]+$/.exec(value)?.[0] ?? '';
  const outer = value.slice(0, -inner.length).replace(/:$/, '');
  const port = /(?:^|:)(\d*)$/.exec(outer)?.[1] ?? '';
  const address = outer
    .slice(0, outer.length - port.length)
    .replace(/:$/, '')
    .replace(/^\[|\]$/g, '');
  const { Ports, ...network } = container.NetworkSettings as { readonly Ports: Table };
  for (const bindings of [host.PortBindings as Table, Ports]) {
    const rest = ((bindings[inner] ?? []) as Json[]).filter(
      ({ HostIp, HostPort }) => HostIp !== address || Number.parseInt(String(HostPort), 10) !== Number(port),
    );
    bindings[inner] = isDropped
      ? rest
      : [...rest, { HostIp: address, HostPort: port === '' ? '49153' : port }];
  }
  container.NetworkSettings = { ...network, Ports };
};

const network: Flag = ({ container, host }, value = '') => {
  host.NetworkMode = value;
  container.NetworkSettings = { ...(container.NetworkSettings as Table), Networks: { [value]: {} } };
};

const environment: Flag = ({ config }, value = '', isDropped) => {
  const rest = without(config.Env, (line) => line.split('=')[0] === value.split('=')[0]);
  config.Env = isDropped ? rest : [...rest, value];
};

/** The last word of `docker run`, before the command. */
const image: Flag = ({ config }, value = '') => {
  config.Image = value;
};

const flags: Readonly<Record<string, Flag>> = {
  '--user': ({ config }, value) => {
    config.User = value;
  },
  '--privileged': sets('Privileged', false, () => true),
  '--cap-add': inList('CapAdd', (one, other) => capability(one) === capability(other)),
  '--cap-drop': ({ host }, value) => {
    host.CapDrop = [value];
    host.CapAdd = null;
  },
  '--security-opt': securityOption,
  '--sysctl': ({ host }, value = '') => {
    delete (host.Sysctls as Table)[value];
  },
  '--group-add': inList('GroupAdd'),
  '--read-only': sets('ReadonlyRootfs', false, () => true),
  '--tmpfs': ({ host }, value = '') => {
    const [path = '', options = ''] = value.split(':');
    host.Tmpfs = { ...((host.Tmpfs ?? {}) as Table), [path]: options };
  },
  '--restart': sets('RestartPolicy', { Name: 'no', MaximumRetryCount: 0 }, (value) => {
    const [Name, count] = value.split(':');
    return { Name, MaximumRetryCount: Number(count ?? 0) };
  }),
  '--health-cmd': ({ config }, value) => {
    config.Healthcheck = { Test: ['CMD-SHELL', value] };
  },
  '--pull': ({ container, config, spec }) => {
    const current = (spec.images ?? []).find(({ inspect }) =>
      (inspect.RepoTags as readonly string[]).includes(String(config.Image)),
    );
    // An engine without the image has it after the pull.
    container.Image = current?.inspect.Id ?? `sha256:${'a'.repeat(64)}`;
  },
  '--runtime': sets('Runtime', 'runc'),
  '-v': mount,
  '-e': environment,
  '-p': publish,
  '-P': sets('PublishAllPorts', false, () => true),
  '--device': ({ host }, value) => {
    host.Devices = (host.Devices as Json[]).filter(({ PathOnHost }) => PathOnHost !== value);
  },
  '--device-cgroup-rule': inList('DeviceCgroupRules'),
  '--gpus': sets('DeviceRequests', null),
  '--network': network,
  '--pid': sets('PidMode', ''),
  '--ipc': sets('IpcMode', 'private'),
  '--uts': sets('UTSMode', ''),
  '--userns': sets('UsernsMode', ''),
  '--cgroupns': sets('CgroupnsMode', 'private'),
  '--cgroup-parent': sets('CgroupParent', ''),
  '--memory': sets('Memory', 0, megabytes),
  '--memory-swap': sets('MemorySwap', 0, megabytes),
  '--oom-kill-disable': sets('OomKillDisable', null),
  '--cpus': sets('NanoCpus', 0, (value) => Number(value) * 1e9),
  '--pids-limit': sets('PidsLimit', null, Number),
  '--ulimit': ({ host }, value) => {
    host.Ulimits = (host.Ulimits as Json[]).filter(({ Name }) => Name !== value);
  },
};

function withImages(spec: HostSpec, dockerfile: string): HostSpec | undefined {
  const [, instruction = '', words = ''] = /^([A-Z]+) (.*)$/.exec(dockerfile) ?? [];
  const change: Table =
    instruction === 'USER' ? { User: words } : { Healthcheck: { Test: ['CMD-SHELL', words.slice(4)] } };
  if (!['USER', 'HEALTHCHECK'].includes(instruction)) return undefined;
  const built = ({ inspect, history }: ImageSpec): ImageSpec => ({
    inspect: { ...inspect, Config: { ...(inspect.Config as Table), ...change } },
    history: [...history, dockerfile],
  });
  return { ...spec, images: (spec.images ?? []).map(built) };
}

/** What /info and the networks say once dockerd has read its file again. */
function withDaemon(spec: HostSpec, text: string): HostSpec | undefined {
  const isArgumentsFile = spec.args?.find((word) => word.startsWith('--config-file='))?.split('=')[1];
  const at = spec.args?.indexOf('--config-file') ?? -1;
  const path = isArgumentsFile ?? (at < 0 ? undefined : spec.args?.[at + 1]) ?? '/etc/docker/daemon.json';
  const written = spec.files?.[path];
  const file: Table = { ...(written === undefined ? spec.daemonJson : (JSON.parse(written) as Table)) };
  const gone = [...text.matchAll(/remove "([^"]+)"/g)].map(([, key]) => key ?? '');
  const added: Table = gone.length > 0 ? {} : (JSON.parse(`{${text}}`) as Table);
  for (const key of gone) delete file[key];
  const config = { ...file, ...added };
  const base = { ...spec, daemonJson: config, files: { ...spec.files, [path]: JSON.stringify(config) } };
  return Object.keys({
    ...added,
    ...Object.fromEntries(gone.map((key) => [key, undefined])),
  }).reduce<HostSpec>((host, key) => restarted(host, key, config[key]), base);
}

function restarted(spec: HostSpec, key: string, value: unknown): HostSpec {
  const info = (more: Table): HostSpec => ({ ...spec, info: { ...spec.info, ...more } });
  const options = without(spec.info?.SecurityOptions, (one) => one.startsWith(`name=${optionOf[key]}`));
  switch (key) {
    case 'icc':
      return {
        ...spec,
        networks: (spec.networks ?? []).map((one) =>
          one.Name === 'bridge'
            ? { ...one, Options: { 'com.docker.network.bridge.enable_icc': String(value) } }
            : one,
        ),
      };
    case 'debug':
      return info({ Debug: value });
    case 'insecure-registries':
    case 'registry-mirrors':
      return info({ RegistryConfig: { InsecureRegistryCIDRs: [], IndexConfigs: {}, Mirrors: [] } });
    case 'storage-driver':
      return info({ Driver: value });
    case 'log-driver':
      return info({ LoggingDriver: value });
    case 'live-restore':
      return info({ LiveRestoreEnabled: value });
    case 'experimental':
      return info({ ExperimentalBuild: value });
    case 'authorization-plugins':
      return info({ Plugins: { Authorization: value } });
    case 'tlsverify':
      return { ...info({ Warnings: null }), open: [] };
    case 'userns-remap':
    case 'no-new-privileges':
    case 'selinux-enabled':
      return info({ SecurityOptions: [...options, `name=${optionOf[key]}`] });
    case 'seccomp-profile':
      return info({ SecurityOptions: [...options, 'name=seccomp,profile=builtin'] });
    default:
      return spec;
  }
}

const optionOf: Readonly<Record<string, string>> = {
  'userns-remap': 'userns',
  'no-new-privileges': 'no-new-privileges',
  'selinux-enabled': 'selinux',
  'seccomp-profile': 'seccomp',
};

function withCommand(spec: HostSpec, command: string): HostSpec | undefined {
  const words = splitWords(command);
  const [first, second = '', third = ''] = words;
  const path = words.at(-1) ?? '';
  switch (first === 'docker' || first === 'systemctl' ? `${first} ${second}` : first) {
    case 'chmod':
      return { ...spec, modes: { ...spec.modes, [path]: modeAfter(second, spec.modes?.[path] ?? 0) } };
    case 'chown':
      return { ...spec, owners: { ...spec.owners, [path]: [0, second === 'root:docker' ? 998 : 0] } };
    case 'gpasswd':
      return edited(spec, '/etc/group', (text) =>
        text.replace(
          /:([^:\n]*)$/gm,
          (_, members: string) =>
            `:${members
              .split(',')
              .filter((name) => name !== third)
              .join(',')}`,
        ),
      );
    case 'sysctl': {
      const [name = '', value = ''] = third.split('=');
      return edited(spec, `/proc/sys/${name.replaceAll('.', '/')}`, () => `${value}\n`);
    }
    case 'echo':
      return edited(spec, '/etc/audit/rules.d/docker.rules', (text) => `${text}\n${second}`);
    case 'systemctl edit': {
      const argument = /take (\S+) out/.exec(command)?.[1] ?? '';
      const kept = (spec.args ?? []).flatMap((word, at, all) => {
        const isValue = all[at - 1] === argument && !word.startsWith('-');
        return word === argument || word.startsWith(`${argument}=`) || isValue ? [] : [word];
      });
      const isDebug = argument === '-D' || argument === '--debug';
      return { ...spec, args: kept, info: { ...spec.info, ...(isDebug ? { Debug: false } : {}) } };
    }
    case 'docker image':
      return { ...spec, images: (spec.images ?? []).filter(isKept(spec, words.includes('--all'))) };
    case 'docker container':
      return { ...spec, containers: [] };
    case 'docker swarm':
      return swarmAfter(spec, words);
    default:
      return undefined;
  }
}

function modeAfter(change: string, mode: number): number {
  return change === 'o=' ? mode & ~0o007 : Number.parseInt(change, 8);
}

const shipped: Readonly<Record<string, string>> = {
  '/etc/group': 'root:x:0:\ndocker:x:998:\ndisk:x:6:\nstaff:x:50:',
};

function edited(spec: HostSpec, path: string, edit: (text: string) => string): HostSpec {
  const text = spec.files?.[path] ?? shipped[path] ?? '';
  return { ...spec, files: { ...spec.files, [path]: edit(text) } };
}

const isKept =
  ({ containers = [] }: HostSpec, isAll: boolean) =>
  ({ inspect }: ImageSpec): boolean => {
    const isUsed = containers.some(({ Image }) => Image === inspect.Id);
    const tags = inspect.RepoTags as readonly string[];
    return isUsed || (!isAll && tags.length > 0 && !tags.every((tag) => tag.startsWith('<none>')));
  };

function swarmAfter(spec: HostSpec, words: readonly string[]): HostSpec | undefined {
  const [, , verb, option = ''] = words;
  const inner = ((spec.swarm ?? {}).Spec ?? {}) as Table;
  if (verb === 'leave') return { ...spec, info: { ...spec.info, Swarm: { LocalNodeState: 'inactive' } } };
  if (option.startsWith('--autolock'))
    return swarmWith(spec, { ...inner, EncryptionConfig: { AutoLockManagers: true } });
  if (option === '--cert-expiry')
    return swarmWith(spec, {
      ...inner,
      CAConfig: { NodeCertExpiry: Number.parseInt(words[4] ?? '', 10) * 3600e9 },
    });
  return undefined;
}

const swarmWith = (spec: HostSpec, inner: Table): HostSpec => ({
  ...spec,
  swarm: { ...spec.swarm, Spec: inner },
});
