import type { Refused, Workload } from '../container.js';
import { shortened } from '../container.js';
import { hasTwoTags } from '../image-name.js';
import type { Entry, Spot, Tree } from '../tree.js';
import { wrongKindsIn } from './kinds.js';
import { strayAmong, strayIn } from './outermost.js';
import { adviceForPath } from './path-as-volume.js';
import { parseShortVolume } from './words.js';

/** Settings of the services for which Compose refuses the whole file, as they stand in it alone. */
export function withRefused(
  workloads: readonly Workload[],
  document: Tree,
  isNamedSo: boolean,
): readonly Workload[] {
  const services = document.get('services');
  const named = new Set<string>();
  if (services?.kind !== 'map') return workloads;
  const isWhole = !isOpen(document, services);
  const stray = isNamedSo ? [...strayIn(document), ...strayAmong(services)] : [];
  return workloads.map((workload) => {
    const tree = services.get(workload.name);
    if (tree?.kind !== 'map') return workload;
    const isAlone = isWhole && tree.get('extends') === undefined;
    const undeclared = isAlone ? [...undeclaredIn(tree, document, services)] : [];
    const refused = [
      ...stray.splice(0),
      ...misnamedIn(tree),
      ...(isAlone ? misplacedIn(tree, services) : []),
      ...wrongKindsIn(tree),
      ...undeclared.filter(({ detail }) => isFirst(detail, named)),
    ];
    return refused.length === 0 ? workload : { ...workload, refused };
  });
}

/** What several services name is declared once. */
function isFirst(detail: string, named: Set<string>): boolean {
  const isNew = !named.has(detail);
  named.add(detail);
  return isNew;
}

/** What it leaves out may stand in a file that it takes in, or that it is laid over. */
function isOpen(document: Tree, services: Tree): boolean {
  if (document.get('include') !== undefined) return true;
  return ![...services.entries.values()].every(
    ({ value }) =>
      value.kind === 'map' && ['image', 'build', 'extends', 'provider'].some((key) => value.entries.has(key)),
  );
}

/** `image: team:tide:latest`, where the author meant `team/tide:latest`. */
function* misnamedIn(service: Tree): Generator<Refused> {
  const image = service.get('image');
  if (image?.text === undefined || !hasTwoTags(image.text)) return;
  yield {
    spot: image,
    actual: `image: ${shortened(image.text)}, which is no reference to an image`,
    detail: 'image',
    title: 'A setting for which the engine makes no container',
    expected: 'a reference to an image',
    advice:
      'Write one tag alone, behind the last colon: what stands before it are names, with / between them.',
  };
}

/** https://docs.docker.com/reference/compose-file/build/: what belongs into `build`, which has to be a mapping then. */
const ofBuild = new Set(['dockerfile', 'context', 'args', 'target']);

/** Keys that a service cannot have: those of `build`, and another service that is indented too far. */
function* misplacedIn(service: Tree, services: Tree): Generator<Refused> {
  const build = service.get('build');
  for (const { key, keySpot, value } of service.entries.values()) {
    if (ofBuild.has(key))
      yield {
        spot: keySpot,
        actual: `${key}: stands beside build:`,
        detail: `key ${key}`,
        advice: `${ofBuildKey(key, build)}${key === 'args' && value.kind === 'scalar' ? ofPlainArgs : ''}`,
      };
    else if (isService(key, value, services))
      yield {
        spot: keySpot,
        actual: `${shortened(key)}: stands among the settings of the service`,
        detail: `key ${shortened(key)}`,
        advice: `Indent ${shortened(key)}: as the services beside it, or give what stands above it its value.`,
      };
  }
}

const ofPlainArgs =
  ' There it is a list (- NAME=value) or a mapping (NAME: value), because Compose takes no plain string.';

function ofBuildKey(key: string, build: Tree | undefined): string {
  const folder = build?.text === undefined ? '.' : shortened(build.text);
  return build?.kind === 'map'
    ? `Move ${key}: into build:.`
    : `Write build: as a mapping, with context: ${folder} and ${key}: in it.`;
}

/** It runs an image of its own, or has the name of another service of the file. */
function isService(key: string, value: Tree, services: Tree): boolean {
  if (ofServices.has(key) || key.startsWith('x-') || !/^[\w.-]{1,80}$/.test(key)) return false;
  const isLike =
    value.kind === 'map' && (value.get('image')?.kind === 'scalar' || value.entries.has('build'));
  return isLike || (value.isNull && services.entries.has(key));
}

/** Settings of services that hold a mapping or nothing: https://docs.docker.com/reference/compose-file/services/ */
const ofServices = new Set(
  'annotations blkio_config build command configs credential_spec depends_on deploy develop devices entrypoint environment extends extra_hosts healthcheck image labels logging models networks ports post_start pre_stop provider secrets storage_opt sysctls ulimits volumes'.split(
    ' ',
  ),
);

/** Volumes, networks, secrets, configs and services that are used and nowhere declared. */
function* undeclaredIn(service: Tree, document: Tree, services: Tree): Generator<Refused> {
  for (const [section, used] of usedBy(service)) {
    for (const { name, spot } of used) {
      const declared = section === 'services' ? services : document.get(section);
      if (declared !== undefined && declared.kind !== 'map' && !declared.isNull) continue;
      if (declared?.entries.has(name) === true || (section === 'networks' && name === 'default')) continue;
      yield {
        spot,
        actual:
          section === 'volumes' && name.includes('/')
            ? `${shortened(name)} is no name of a volume, and no path either`
            : `${nounOf[section]} ${shortened(name)} is not declared in the file`,
        detail: `${section} ${shortened(name)}`,
        advice:
          section === 'volumes' && name.includes('/')
            ? adviceForPath(shortened(name), services)
            : adviceFor(section, shortened(name)),
      };
    }
  }
}

type Section = 'volumes' | 'networks' | 'secrets' | 'configs' | 'services';

const nounOf: Readonly<Record<Section, string>> = {
  volumes: 'volume',
  networks: 'network',
  secrets: 'secret',
  configs: 'config',
  services: 'service',
};

function adviceFor(section: Section, name: string): string {
  if (section === 'services') return `Name a service of the file in place of ${name}, or leave it out.`;
  const declare = `Declare it at the outermost level (${section}: with ${name}: in it)`;
  if (section === 'volumes') return `${declare}, or write ./${name} where a folder of the project is meant.`;
  if (section === 'networks') return `${declare}; with external: true where it is made outside of the file.`;
  return `${declare} with the file or the variable that it comes from.`;
}

interface Used {
  readonly name: string;
  readonly spot: Spot;
}

/** A name with a variable in it is known where it runs alone. */
function usedBy(service: Tree): readonly (readonly [Section, readonly Used[]])[] {
  const all: readonly (readonly [Section, readonly Used[]])[] = [
    ['volumes', (service.get('volumes')?.items ?? []).flatMap(volumeIn)],
    ['networks', service.entries.has('network_mode') ? [] : namesIn(service.get('networks'))],
    ['secrets', (service.get('secrets')?.items ?? []).flatMap(sourceIn)],
    ['configs', (service.get('configs')?.items ?? []).flatMap(sourceIn)],
    ['services', neededBy(service)],
  ];
  return all.map(([section, used]) => [
    section,
    used.slice(0, mostUsed).filter(({ name }) => /^[\w.][\w./-]{1,100}$/.test(name)),
  ]);
}

const mostUsed = 100;

/** `tide:/srv`, and `data/tide:/srv`, which is no path without `./`. */
function volumeIn(item: Tree): readonly Used[] {
  const isVolume = item.kind === 'map' && item.get('type')?.text === 'volume';
  const { source = '', target } = parseShortVolume(item.text ?? '');
  const name = isVolume ? (item.get('source')?.text ?? '') : target.startsWith('/') ? source : '';
  return /^\w/.test(name) ? [{ name, spot: item }] : [];
}

function sourceIn(item: Tree): readonly Used[] {
  const name = item.kind === 'map' ? item.get('source')?.text : item.text;
  return name === undefined ? [] : [{ name, spot: item }];
}

function namesIn(list: Tree | undefined): readonly Used[] {
  if (list?.kind === 'map')
    return [...list.entries.values()].map(({ key, keySpot }) => ({ name: key, spot: keySpot }));
  return (list?.items ?? []).flatMap((item) =>
    item.text === undefined ? [] : [{ name: item.text, spot: item }],
  );
}

/** `depends_on`, but for what need not be there, and the service whose network it joins. */
function neededBy(service: Tree): readonly Used[] {
  const needed = service.get('depends_on');
  const isRequired = ({ value }: Entry) => value.get('required')?.boolean !== false;
  const waitsFor =
    needed?.kind === 'map'
      ? [...needed.entries.values()]
          .filter(isRequired)
          .map(({ key, keySpot }) => ({ name: key, spot: keySpot }))
      : namesIn(needed);
  const mode = service.get('network_mode');
  const [, joined] = /^service:([\w.-]{1,100})$/.exec(mode?.text ?? '') ?? [];
  return mode === undefined || joined === undefined ? waitsFor : [...waitsFor, { name: joined, spot: mode }];
}
