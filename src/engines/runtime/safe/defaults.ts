import type { ImageFacts } from '../facts/types.js';

/** What the caller asked for; every field wins over the default of the same name. */
export interface RunRequest {
  readonly image: string;
  readonly command: readonly string[];
  readonly name: string;
  readonly user?: string;
  readonly capAdd: readonly string[];
  readonly memory?: string;
  readonly cpus?: string;
  readonly pidsLimit?: string;
  readonly network?: string;
  readonly tmpfs: readonly string[];
  readonly seccomp?: string;
  /** Names of defaults that are left out. */
  readonly without: readonly string[];
  /** Ports as `docker run` takes them. */
  readonly publish: readonly string[];
  /** Further words for `docker run`. */
  readonly extra: readonly string[];
}

/** What is known of the place where it runs. */
export interface RunPlace {
  readonly image: Pick<ImageFacts, 'user'> | undefined;
  /** The daemon's own default is off. */
  readonly isSeccompOff: boolean;
  /** The daemon can make networks. */
  readonly hasBridge: boolean;
}

export interface Default {
  /** What `--without` calls it. */
  readonly name: string;
  readonly words: readonly string[];
  readonly because: string;
  /** `asked`: the caller's own value. */
  readonly from: 'default' | 'asked' | 'image';
}

export const defaultNames = [
  'user',
  'capabilities',
  'no-new-privileges',
  'read-only',
  'tmpfs',
  'memory',
  'cpus',
  'pids',
  'seccomp',
  'network',
] as const;

const usual = { user: '10001:10001', memory: '512m', cpus: '1', pids: '200' } as const;
const usualTmpfs = ['/tmp:rw,noexec,nosuid,nodev,size=64m', '/run:rw,noexec,nosuid,nodev,size=16m'];

/** The defaults that hold for this run, in the order in which they are shown. */
export function safeDefaults(request: RunRequest, place: RunPlace): readonly Default[] {
  const all = [
    userDefault(request, place),
    capabilities(request),
    given('no-new-privileges', ['--security-opt', 'no-new-privileges'], 'set-user-id programs gain nothing'),
    given('read-only', ['--read-only'], 'the program cannot be changed'),
    tmpfs(request),
    ...limits(request),
    ...seccomp(request, place),
    network(request, place),
  ];
  return all.filter(({ name, from }) => from === 'asked' || !request.without.includes(name));
}

function given(name: string, words: readonly string[], because: string): Default {
  return { name, words, because, from: 'default' };
}

function userDefault({ user }: RunRequest, { image }: RunPlace): Default {
  if (user !== undefined)
    return { name: 'user', words: ['--user', user], because: 'as asked', from: 'asked' };
  const [own = ''] = (image?.user ?? '').split(':');
  const isRoot = own === '' || own === 'root' || /^[+-]?0+$/.test(own);
  return isRoot
    ? given('user', ['--user', usual.user], 'the image would run as root')
    : { name: 'user', words: [], because: `the image names ${own}`, from: 'image' };
}

function capabilities({ capAdd, without }: RunRequest): Default {
  const adds = capAdd.flatMap((name) => ['--cap-add', name]);
  const drops = without.includes('capabilities') ? [] : ['--cap-drop', 'ALL'];
  return {
    name: 'capabilities',
    words: [...drops, ...adds],
    because:
      capAdd.length > 0
        ? `all dropped but ${capAdd.join(', ')}`
        : 'all dropped; "seaworthy observe" finds those that are needed',
    from: capAdd.length > 0 ? 'asked' : 'default',
  };
}

function tmpfs({ tmpfs: asked }: RunRequest): Default {
  const places = [
    ...usualTmpfs.filter((one) => !asked.some((other) => pathOf(other) === pathOf(one))),
    ...asked,
  ];
  return {
    name: 'tmpfs',
    words: places.flatMap((one) => ['--tmpfs', one]),
    because: 'what may be written is in memory and goes with the container',
    from: asked.length > 0 ? 'asked' : 'default',
  };
}

function pathOf(text: string): string {
  return text.split(':')[0] ?? text;
}

function limits({ memory, cpus, pidsLimit }: RunRequest): readonly Default[] {
  const from = (asked: string | undefined) => (asked === undefined ? 'default' : 'asked');
  const bytes = memory ?? usual.memory;
  return [
    {
      name: 'memory',
      // Swap beyond it would let the limit be passed slowly.
      words: ['--memory', bytes, '--memory-swap', bytes],
      because: 'beyond it the kernel ends the program, not its neighbours',
      from: from(memory),
    },
    {
      name: 'cpus',
      words: ['--cpus', cpus ?? usual.cpus],
      because: 'its neighbours keep their share',
      from: from(cpus),
    },
    {
      name: 'pids',
      words: ['--pids-limit', pidsLimit ?? usual.pids],
      because: 'a fork bomb ends in the container',
      from: from(pidsLimit),
    },
  ];
}

function seccomp({ seccomp: asked }: RunRequest, { isSeccompOff }: RunPlace): readonly Default[] {
  if (asked !== undefined) {
    return [
      { name: 'seccomp', words: ['--security-opt', `seccomp=${asked}`], because: 'as asked', from: 'asked' },
    ];
  }
  const words = isSeccompOff ? ['--security-opt', 'seccomp=builtin'] : [];
  const because = isSeccompOff ? "the daemon's own default is off" : "Docker's default profile holds";
  return [given('seccomp', words, because)];
}

function network({ network: asked, name }: RunRequest, { hasBridge }: RunPlace): Default {
  if (asked !== undefined)
    return { name: 'network', words: ['--network', asked], because: 'as asked', from: 'asked' };
  return hasBridge
    ? given(
        'network',
        ['--network', networkName(name)],
        'a network of its own: other containers do not reach it',
      )
    : given('network', ['--network', 'none'], 'this daemon makes no networks');
}

/** Made for the container, and removed with it. */
export function networkName(name: string): string {
  return `seaworthy-${name}`;
}

/** The words after `docker`. */
export function runWords(request: RunRequest, defaults: readonly Default[]): readonly string[] {
  return [
    'run',
    '--name',
    request.name,
    ...defaults.flatMap(({ words }) => words),
    ...request.publish.flatMap((port) => ['-p', onLoopback(port)]),
    ...request.extra,
    request.image,
    ...request.command,
  ];
}

/** `8080:80` would listen on every address; one that names an address is left as it is. */
function onLoopback(port: string): string {
  return /^\d{1,5}:\d{1,5}(?:\/\w{1,4})?$/.test(port) ? `127.0.0.1:${port}` : port;
}

/** One line for each default, for people. */
export function defaultsText(defaults: readonly Default[]): string {
  return defaults
    .map(({ name, words, because, from }) => {
      const text = words.length === 0 ? '(nothing to add)' : words.join(' ');
      const mark = from === 'asked' ? 'asked' : from;
      return `  ${name.padEnd(18)} ${mark.padEnd(8)} ${text}\n${' '.repeat(30)}${because}`;
    })
    .join('\n');
}
