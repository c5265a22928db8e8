import type { Finding } from '../core/finding.js';
import { created, splitWords, type Table, without } from './runtime-flags.js';
import type { HostSpec, ImageSpec, Json } from './runtime-host.js';
import { freshRoot } from './swarm-roots.js';

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
    case 'usermod':
      return edited(spec, '/etc/passwd', (text) =>
        text.replace(new RegExp(`^(${path}:[^:]*:\\d+):\\d+:`, 'm'), '$1:100:'),
      );
    case 'sysctl': {
      const [name = '', value = ''] = third.split('=');
      return edited(spec, `/proc/sys/${name.replaceAll('.', '/')}`, () => `${value}\n`);
    }
    case 'sed':
      // Its kernel counts memory and swap after the restart.
      return /\bswapaccount=1 .* && update-grub && reboot$/.test(command)
        ? { ...spec, info: { ...spec.info, Warnings: withoutMemory(spec.info?.Warnings) } }
        : undefined;
    case 'docker secret':
      return serviceWithout(spec, words);
    case 'echo':
      if (path.startsWith('/etc/profile.d/')) return signedInAgain(spec, words);
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
    case 'kill':
      return withoutExec(spec, Number(second));
    case 'docker node':
      return { ...spec, nodes: (spec.nodes ?? []).map(inRole(third === 'promote', words.slice(3))) };
    case 'docker network':
      return { ...spec, networks: (spec.networks ?? []).map(encryptedIf(path)) };
    case 'docker swarm':
      return swarmAfter(spec, words);
    default:
      return undefined;
  }
}

const withoutMemory = (warnings: unknown) => without(warnings, (line) => /memory|swap|oom/i.test(line));

/** `echo export NAME=VALUE >> FILE`: shells that start from then on have the variable. */
function signedInAgain(spec: HostSpec, words: readonly string[]): HostSpec {
  const [name = '', value = ''] = words[2]?.split('=') ?? [];
  return { ...spec, env: { ...spec.env, [name]: value } };
}

/** `docker secret create S FILE && docker service update --env-rm VARIABLE --secret-add S SERVICE` */
function serviceWithout(spec: HostSpec, words: readonly string[]): HostSpec {
  const variable = words[words.indexOf('--env-rm') + 1] ?? '';
  const services = (spec.services ?? []).map((service) => {
    const inner = service.Spec as Table;
    if (inner.Name !== words.at(-1)) return service;
    const { ContainerSpec } = inner.TaskTemplate as { ContainerSpec: Table };
    const Env = without(ContainerSpec.Env, (line) => line.startsWith(`${variable}=`));
    return { ...service, Spec: { ...inner, TaskTemplate: { ContainerSpec: { ...ContainerSpec, Env } } } };
  });
  return { ...spec, services };
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
  const inner = (spec.swarm?.Spec ?? {}) as Table;
  if (verb === 'ca') return { ...spec, swarm: { ...spec.swarm, TLSInfo: { TrustRoot: freshRoot } } };
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

const inRole =
  (isPromoted: boolean, names: readonly string[]) =>
  (node: Json): Json =>
    names.includes(String((node.Description as Json).Hostname))
      ? { ...node, Spec: { Role: isPromoted ? 'manager' : 'worker' } }
      : node;

/** Made again: `docker network rm NAME && docker network create --driver overlay --opt encrypted NAME`. */
const encryptedIf =
  (name: string) =>
  (network: Json): Json =>
    network.Name === name ? { ...network, Options: { encrypted: '' } } : network;

/** The engine forgets a command that has ended. */
function withoutExec(spec: HostSpec, pid: number): HostSpec {
  const isOf = (id: unknown) => String(spec.answers?.[`/exec/${id}/json`]).includes(`"Pid":${pid},`);
  const containers = (spec.containers ?? []).map((one) => ({
    ...one,
    ExecIDs: without(one.ExecIDs, (id) => isOf(id)),
  }));
  return { ...spec, containers };
}

const swarmWith = (spec: HostSpec, inner: Table): HostSpec => ({
  ...spec,
  swarm: { ...spec.swarm, Spec: inner },
});
