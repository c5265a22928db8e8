import { pathPatterns } from '../../core/path-patterns.js';
import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { isOfCi, pushesImages } from '../../knowledge/roles/builders.js';
import { workTargets } from '../../knowledge/roles/starters.js';
import { buildersIn, isCheck } from './builders.js';
import { builtFolder } from './built-folder.js';
import type { Tree } from './find.js';
import { isBuiltForWorkOnPages, isOfferedOnPages } from './pages.js';
import { answersOf, kept } from './tree.js';
import { blocksOf } from './users.js';

/**
 * What an image is for that starts nothing, or makes no image: tests, where targets that are called after tests and such work alone build
 * the folder that it lies in; tooling, where pages build it for work alone, or a plan of Buildx keeps nothing of it.
 */
export function roleOfWorkImage(path: string, isIdle: boolean, tree: Tree): Role | undefined {
  if (isIdle) {
    const ofTargets = roleByTargets(path, tree);
    if (ofTargets !== undefined) return ofTargets;
    if (isBuiltForWorkOnPages(path, tree)) return 'tooling';
  }
  return keepsNothing(path, tree) ? 'tooling' : undefined;
}

/** By the targets of make, scripts and functions that build its folder: `docker build -t tide .` */
function roleByTargets(path: string, tree: Tree): Role | undefined {
  if (nameOf(path) !== 'Dockerfile' || isOfferedOnPages(path, tree)) return undefined;
  const own = prefixOf(path);
  const builders = buildersIn(tree, own).filter(
    (each) => prefixOf(each.path) === own && !isOfCi.test(each.path),
  );
  if (builders.some(({ text }) => pushesImages.test(text))) return undefined;
  const uses = builders.flatMap((builder) =>
    blocksOf(builder).flatMap(({ called, lines }) =>
      lines
        .filter((line) => !line.trimStart().startsWith('#') && /^\.\/?$/.test(builtFolder(line) ?? ''))
        .map(() => useOf(called, builder.path)),
    ),
  );
  if (uses.length === 0 || uses.includes('other')) return undefined;
  return uses.includes('test') ? 'test' : 'tooling';
}

function useOf(called: string, path: string): 'test' | 'work' | 'other' {
  if (isCheck(called) || isCheck(nameOf(path))) return 'test';
  return called.split(/[/._: -]/).some((word) => workTargets.test(word)) ? 'work' : 'other';
}

const plans = ['docker-bake.hcl', 'docker-bake.override.hcl'];

/** A plan of Buildx that has no tags and no output but the cache: https://docs.docker.com/build/bake/reference/ */
function keepsNothing(path: string, tree: Tree): boolean {
  if (nameOf(path) !== 'Dockerfile') return false;
  const lines = plans.flatMap((name) => tree.text(`${prefixOf(path)}${name}`).split('\n'));
  const outputs = lines.filter((line) => /^[ \t]{0,40}output[ \t]{0,8}=/.test(line));
  return (
    outputs.length > 0 &&
    outputs.every((each) => each.includes('type=cacheonly')) &&
    !lines.some((line) => /^[ \t]{0,40}tags[ \t]{0,8}=|docker-metadata-action/.test(line))
  );
}

const known = new WeakMap<Tree, Map<string, (path: string) => boolean>>();

/** Whether archives of the repository leave a file out: https://git-scm.com/docs/gitattributes#_export_ignore */
export function isLeftOutOfArchives(path: string, tree: Tree): boolean {
  return kept(answersOf(known, tree), '', () => leftOut(tree.text('.gitattributes')))(path);
}

const mostPatterns = 400;

function leftOut(attributes: string): (path: string) => boolean {
  const patterns = attributes.split(/\r?\n/).flatMap((line) => {
    const [, pattern = '', settings = ''] = /^([^\s#"]{1,200})[ \t]{1,80}([^\n]{1,400})$/.exec(line) ?? [];
    const words = settings.split(/\s+/);
    if (words.includes('export-ignore')) return [pattern];
    return words.includes('-export-ignore') ? [`!${pattern}`] : [];
  });
  if (patterns.length === 0) return () => false;
  const matcher = pathPatterns(patterns.slice(0, mostPatterns));
  return (path) => matcher.ignores(path);
}
