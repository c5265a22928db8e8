import type { Tree } from '../tree.js';
import { parseShortVolume } from './words.js';

/** `opt/tide/data:/data`: Compose takes a source for a path where it begins with `/`, `./` or `~`, and no volume has a `/` in its name. */
export function adviceForPath(source: string, services: Tree): string {
  if (!isOfHost(source, services)) return `Write ./${source}, a folder beside the file.`;
  const alike = beside(source, services);
  const other =
    alike === undefined ? '' : `, or ${alike}, below the folder that the others of the file are in`;
  return `Write /${source}${other}: without the slash in front it is no path of the host. Where there is no such folder, Docker makes an empty one.`;
}

/** `/home/ferryman/data` for `home/ferry/data`, where the others all lie in `/home/ferryman`. */
function beside(source: string, services: Tree): string | undefined {
  const [first = '', second = '', ...rest] = source.split('/');
  const others = sourcesIn(services)
    .map((each) => each.replace(/^\//, '').split('/'))
    .filter((each) => each[0] === first && each[1] !== undefined && each[1] !== second);
  const names = [...new Set(others.map((each) => each[1] ?? ''))];
  const [name = ''] = names;
  const isAlike = name.startsWith(second) || second.startsWith(name);
  return names.length === 1 && others.length > 1 && second !== '' && isAlike
    ? ['', first, name, ...rest].join('/')
    : undefined;
}

/** Another source of the file begins with the same folder of the host, or it is one where data of a host lie. */
function isOfHost(source: string, services: Tree): boolean {
  const [first = ''] = source.split('/', 1);
  return ofHosts.has(first) || sourcesIn(services).some((each) => each.startsWith(`/${first}/`));
}

const ofHosts: ReadonlySet<string> = new Set('home var opt srv etc mnt data'.split(' '));

function sourcesIn(services: Tree): readonly string[] {
  return [...services.entries.values()]
    .flatMap(({ value }) => value.get('volumes')?.items ?? [])
    .slice(0, mostMounts)
    .map((item) => item.get('source')?.text ?? parseShortVolume(item.text ?? '').source ?? '');
}

const mostMounts = 500;
