import type { Tree } from '../tree.js';
import { parseShortVolume } from './words.js';

/** `opt/tide/data:/data`: Compose takes a source for a path where it begins with `/`, `./` or `~`, and no volume has a `/` in its name. */
export function adviceForPath(source: string, services: Tree): string {
  return isOfHost(source, services)
    ? `Write /${source}: without the slash in front it is no path of the host.`
    : `Write ./${source}, a folder beside the file.`;
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
