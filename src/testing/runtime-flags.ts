import type { HostSpec, Json } from './runtime-host.js';

export type Table = Record<string, unknown>;

/** Words that a person has to fill in, with what a person might. */
const placeholders: Readonly<Record<string, string>> = { COMMAND: '/app health', NODE: 'n2', FILE: './f' };

/** The words of a POSIX shell, without its expansions; a comma behind a word ends a part of the remedy. */
export function splitWords(text: string): readonly string[] {
  return [...text.matchAll(/(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g)].map(([word]) =>
    word
      .replace(/,$/, '')
      .replace(/'([^']*)'|"([^"]*)"|\\(.)/g, (_, single, double, one) => single ?? double ?? one),
  );
}

/** docker-run(1) for an engine: what each flag sets in the answer of `GET /containers/ID/json`. */
export function created(before: Json, words: readonly string[], spec: HostSpec): Json {
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

export function without(list: unknown, is: (word: string) => boolean): string[] {
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
  '--mount': ({ host }, value = '') => {
    const path = value.replace(/^dst=/, '');
    host.Mounts = ((host.Mounts ?? []) as readonly Json[]).filter(({ Target }) => Target !== path);
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
