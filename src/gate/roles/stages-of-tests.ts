import { prefixOf } from '../../core/paths.js';
import { buildersIn, isNamed } from './builders.js';
import { builtFolder } from './built-folder.js';
import { codePlaces, textsOf } from './code-places.js';
import type { ComposePlace } from './compose-use.js';
import type { Tree } from './find.js';
import { isOfferedOnPages } from './pages.js';
import { projectAround } from './project-around.js';
import { endsOf, stagesOf } from './stages.js';

/**
 * Whether tests alone ask for the images of a file: code of tests that is about containers names each stage on which no other one is
 * built (`"registry2"`), and no build, no other code and no page asks for one of them or for the whole file.
 */
export function hasStagesOfTests(
  path: string,
  tree: Tree,
  roleOfFolder: ComposePlace['roleOfFolder'],
): boolean {
  const names = endsOf(stagesOf(tree.text(path))).map(({ name }) => name);
  if (names.length === 0 || !names.every((name) => ofItsOwn.test(name) && !common.test(name))) return false;
  const project = projectAround(path, tree);
  if (project === undefined || isOfferedOnPages(path, tree)) return false;
  const places = codePlaces(project.folder, tree, roleOfFolder);
  if (places === 'too many') return false;
  const tests = textsOf(places.tests, tree);
  const others = textsOf(
    places.others.filter((each) => each !== path),
    tree,
  );
  if (tests === 'too many' || others === 'too many') return false;
  const isAsked = tests.some(
    (text) =>
      ofContainers.test(text) &&
      names.every((name) => text.includes(`"${name}"`) || text.includes(`'${name}'`)),
  );
  const isAskedBy = (text: string) =>
    names.some((name) => isNamed(text, name)) ||
    text.split('\n').some((line) => builtFolder(line) !== undefined);
  const builders = buildersIn(tree, prefixOf(path)).map(({ text }) => text);
  return isAsked && ![...builders, ...others].some(isAskedBy);
}

const ofItsOwn = /^[a-z][\w.-]{4,80}$/;
const common =
  /^(?:build(?:er)?|base|final|runtime|release|prod(?:uction)?|develop(?:ment)?|tests?|testing|deploy|image|server|client|install)$/;
const ofContainers = /docker|compose|buildkit|podman|testcontainers/i;
