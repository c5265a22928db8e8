import { isMap, isScalar } from 'yaml';
import type { ImageUse } from '../../core/analyzer.js';
import { readYamlText, YamlError, type YamlText } from '../../formats/yaml/index.js';
import { onlyWaits } from '../../knowledge/roles/waiting.js';
import { serviceImage } from '../../knowledge/service-images.js';
import {
  doubtOf,
  keptIn,
  portOf,
  type RunOption,
  rootOf,
  variantOf,
  withoutTag,
} from './models/run-options.js';

type Table = Readonly<Record<string, unknown>>;

const mostServices = 500;
const mostOfText = 200;
const mostParts = 5;

/** Services of a Compose file, whether it builds them, and what it gives them. A text that is no YAML has none; the engine that analyses it reports it. */
export function composeUses(text: string): readonly ImageUse[] {
  if (!/\b(?:build|image)\b/.test(text)) return [];
  try {
    const read = readYamlText(text, { maxAliases: 500, merge: true });
    const lineOf = linesOf(read);
    const services = Object.entries(table(table(read.value).services)).slice(0, mostServices);
    return services.flatMap(([name, service]) => usesOf(table(service), lineOf(name)));
  } catch (thrown) {
    if (thrown instanceof YamlError) return [];
    throw thrown;
  }
}

/** The lines of the services' names. */
function linesOf({ document, lineAt }: YamlText): (name: string) => number {
  const services = document.get('services');
  const keys = isMap(services) ? services.items.map(({ key }) => key) : [];
  const lines = new Map(
    keys.flatMap((key) =>
      isScalar(key) && key.range != null ? [[String(key.value), lineAt(key.range[0])] as const] : [],
    ),
  );
  return (name) => lines.get(name) ?? 1;
}

function usesOf(service: Table, line: number): readonly ImageUse[] {
  const build = typeof service.build === 'string' ? { context: service.build } : table(service.build);
  const isBuilt = service.build !== undefined && service.build !== null;
  const written = withoutTag(textOf(service.image));
  const own = isBuilt ? undefined : ofOwnAccount(written);
  const image = own ?? written;
  // What is pulled may be the image of this very tree.
  if (!isBuilt && (image === undefined || image.includes('$'))) return [];
  // The first version of the format had it beside `build`, where many files still have it.
  const file = textOf(build.dockerfile) ?? (isBuilt ? textOf(service.dockerfile) : undefined);
  const names = {
    line,
    ...(isBuilt ? { folder: textOf(build.context) ?? '.' } : {}),
    ...(image === undefined || image.includes('$') ? {} : { image, ...variantOf(textOf(service.image)) }),
    ...(own === undefined ? {} : { isOwn: true as const }),
    ...(file === undefined ? {} : { file }),
  };
  const options = optionsOf(service);
  const [takesRoot] = options.flatMap((option) => rootOf(option) ?? []);
  const [mayTakeRoot] = options.flatMap((option) => doubtOf(option) ?? []);
  const user = textOf(service.user);
  const ports = [...options, ...portsOf(service)].flatMap((option) => portOf(option) ?? []);
  const keeps = options.flatMap((option) => keptIn(option) ?? []);
  const run = {
    ...(takesRoot === undefined ? {} : { takesRoot }),
    ...(mayTakeRoot === undefined ? {} : { mayTakeRoot }),
    ...(user === undefined || /^(?:0|root)\b/.test(user) ? {} : { user: `user: ${user.slice(0, 40)}` }),
    ...(ports.length === 0 ? {} : { ports: ports.slice(0, mostParts) }),
    ...(keeps.length === 0 ? {} : { keeps: keeps.slice(0, mostParts) }),
    ...(isIdle(service) ? { waits: true as const } : {}),
    ...(service.command == null && service.entrypoint == null ? { keepsCommand: true as const } : {}),
    ...ownedAtStart(service),
  };
  const args = namesOf(build.args);
  const target = textOf(build.target)?.slice(0, 60);
  if (!isBuilt) return [{ ...names, does: 'run', ...run }];
  return [
    {
      ...names,
      does: 'build',
      ...(target === undefined ? {} : { target }),
      ...(args.length === 0 ? {} : { args }),
    },
    { ...names, does: 'run', ...run },
  ];
}

/** `${DOCKER_USERNAME}/tide-api`: `tide-api`, of the account of those who make it; a mirror has the images of others. */
function ofOwnAccount(image: string | undefined): string | undefined {
  const [, account = '', name] =
    /^\$\{?([A-Za-z_]\w{0,60})(?::?[-?][^}]{0,100})?\}?\/([a-z0-9][a-z0-9._-]{0,100})$/.exec(image ?? '') ??
    [];
  const isOther =
    name === undefined || serviceImage(name) !== undefined || /MIRROR|PROXY|CACHE/i.test(account);
  return isOther ? undefined : name;
}

/** `sh -c "chown -R tide /srv && exec tide"`, but for a job, which does that alone. */
function ownedAtStart({ command, entrypoint }: Table): Pick<ImageUse, 'ownsAtStart'> {
  const text = [entrypoint, command]
    .flat()
    .flatMap((word) => textOf(word) ?? [])
    .join(' ')
    .slice(0, mostOfCommand);
  const [, step] = ownsBefore.exec(text) ?? [];
  return step === undefined ? {} : { ownsAtStart: step };
}

const mostOfCommand = 4_000;
const ownsBefore =
  /(?:^|[\s;&|"'])(chown|chgrp|chmod|usermod|adduser|useradd)[ \t][^;&|]{1,400}(?:&&|;)[ \t\n]{0,20}\S/;

function isIdle({ command, entrypoint }: Table): boolean {
  return onlyWaits([entrypoint, command].flat().flatMap((word) => textOf(word) ?? []));
}

/** Of build arguments, as a table or as `NAME=value` in a list. */
function namesOf(args: unknown): readonly string[] {
  const names = Array.isArray(args)
    ? args.flatMap((each) => textOf(each)?.split('=', 1)[0] ?? [])
    : Object.keys(table(args));
  return names.slice(0, mostOfArgs).map((name) => name.slice(0, 60));
}

const mostOfArgs = 40;

/** Published ones, and those for the other services, in both forms. */
function portsOf(service: Table): readonly RunOption[] {
  return [...listOf(service.ports), ...listOf(service.expose)].flatMap((port) => {
    const value = textOf(table(port).target ?? port);
    return value === undefined ? [] : [{ name: '-p', value }];
  });
}

/** Settings as the options of `docker run` that they stand for. */
function optionsOf(service: Table): readonly RunOption[] {
  const named = (name: string, values: readonly unknown[]): readonly RunOption[] =>
    values.flatMap((value) => {
      const text = textOf(value);
      return text === undefined ? [] : [{ name, value: text }];
    });
  return [
    ...(service.privileged === true ? [{ name: '--privileged', value: '' }] : []),
    ...named('--cap-add', listOf(service.cap_add)),
    ...named('--pid', [service.pid]),
    ...named('--net', [service.network_mode]),
    ...named('-v', listOf(service.volumes).map(bindOf)),
    ...named('--device', listOf(service.devices)),
  ];
}

/** The short form of a volume: `SOURCE:TARGET`. */
function bindOf(volume: unknown): unknown {
  const { source, target } = table(volume);
  return typeof source === 'string' ? `${source}:${String(target)}` : volume;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).slice(0, mostOfText)
    : undefined;
}

function table(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}
