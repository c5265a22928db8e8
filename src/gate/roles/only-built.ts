import { compiledSources } from '../../knowledge/roles/building.js';
import type { Tree } from './find.js';
import { answersOf, kept } from './tree.js';

const answers = new WeakMap<Tree, Map<string, boolean>>();

/**
 * Whether the build at the root makes the programs of one folder and of no other that holds sources: `tools/` of a project that has no
 * `src/` is the project.
 */
export function isOnlyBuilt(name: string, tree: Tree, isAside: (folder: string) => boolean): boolean {
  return kept(answersOf(answers, tree), name, () => {
    const built = builtFolders(tree);
    if (!built.includes(name)) return false;
    const others = tree
      .entries('')
      .flatMap((entry) => (entry.endsWith('/') && entry !== `${name}/` ? [entry.slice(0, -1)] : []))
      .filter((folder) => !isAside(folder));
    return !holdsSources('', tree) && !others.some((folder) => holdsSources(`${folder}/`, tree));
  });
}

/** https://cmake.org/cmake/help/latest/command/add_subdirectory.html, https://mesonbuild.com/Reference-manual_functions_subdir.html, Automake's SUBDIRS. */
function builtFolders(tree: Tree): readonly string[] {
  const cmake = [
    ...tree
      .text('CMakeLists.txt')
      .matchAll(/^[ \t]{0,40}add_subdirectory[ \t]{0,4}\([ \t]{0,4}"?([\w./-]{1,100})/gim),
  ];
  const meson = [...tree.text('meson.build').matchAll(/^[ \t]{0,40}subdir\([ \t]{0,4}'([\w./-]{1,100})'/gm)];
  const [, automake = ''] =
    /^SUBDIRS[ \t]{0,4}=[ \t]{0,4}([^\n]{1,400})/m.exec(tree.text('Makefile.am')) ?? [];
  return [...[...cmake, ...meson].map(([, folder = '']) => folder), ...automake.split(/\s+/)].map((folder) =>
    folder.replace(/^\.\//, '').replace(/\/$/, ''),
  );
}

function holdsSources(folder: string, tree: Tree, depth = 0): boolean {
  return tree
    .entries(folder)
    .slice(0, mostEntries)
    .some((name) =>
      name.endsWith('/')
        ? folder !== '' && depth < mostDepth && holdsSources(`${folder}${name}`, tree, depth + 1)
        : compiledSources.test(name),
    );
}

const mostEntries = 200;
const mostDepth = 3;
