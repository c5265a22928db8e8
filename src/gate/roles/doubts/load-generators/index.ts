import { nameOf } from '../../../../core/paths.js';
import { loadWords } from '../../../../knowledge/roles/development.js';
import { sourcesOf, type Table, texts } from '../../compose-file.js';
import type { Doubt } from '../doubt.js';

/** What it makes only puts a load on the program, to measure it; a repository may be there for that very measurement. */
export const doubt: Doubt = {
  id: 'load-generators',
  title: 'Compose files start it for measurements alone',
  rank: 35,
  about: 'product',
  ofImage: ({ path, builds }) => {
    const uses = builds.servicesOf(path);
    const signs = uses.map(([stack, service]) => signOf(stack, service));
    const [because] = signs;
    return because === undefined || signs.includes(undefined)
      ? undefined
      : { role: 'test', because: byProfiles(uses) ?? because };
  },
};

type Use = readonly [stack: string, service: Table];

/** All that the services of one Compose file have: "only by the profiles bench-read and bench-write". */
function byProfiles(uses: readonly Use[]): string | undefined {
  const stack = uses[0]?.[0];
  const isOfOne = uses.every(([each, { profiles }]) => each === stack && texts(profiles).length > 0);
  const names = [...new Set(uses.flatMap(([, { profiles }]) => texts(profiles)))].slice(0, mostProfiles);
  return isOfOne && names.length > 1
    ? `${stack} starts it only by the profiles ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    : undefined;
}

const mostProfiles = 6;

/** A profile or a folder that is mounted, by a word of its name: `benchmark-direct`, `./benchmarks`. */
function signOf(stack: string, service: Table): string | undefined {
  const profiles = texts(service.profiles);
  if (profiles.length > 0 && profiles.every(isOfLoad))
    return `${stack} starts it by the profile ${profiles[0]} alone`;
  const folder = sourcesOf(service).find((source) => isOfLoad(nameOf(source.replace(/\/$/, ''))));
  return folder === undefined ? undefined : `${stack} mounts ${folder} into it`;
}

function isOfLoad(name: string): boolean {
  return loadWords.test(name) || name.split(/[._-]/).some((word) => loadWords.test(word));
}
