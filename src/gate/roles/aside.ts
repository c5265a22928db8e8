import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { debugWord, emscripten, packagersOfLanguages, settingsOfBots } from '../../knowledge/roles/aside.js';
import { dockerfileNames, imageWords } from '../../knowledge/roles/images.js';
import { buildersIn, isNamed, isPublished } from './builders.js';
import { codePlaces, textsOf } from './code-places.js';
import type { ComposePlace } from './compose-use.js';
import { copiedSources } from './copied.js';
import type { Tree } from './find.js';
import { withoutStages } from './idle.js';
import { isScript } from './images.js';
import { isOfferedOnPages } from './pages.js';
import { isMentioned, type Project, projectAround } from './project-around.js';
import { lastOf, stagesOf } from './stages.js';
import { startsOnlyGiven } from './started.js';

/** What an image is for beside the product, by what lies around it. */
export function roleAside(path: string, dockerfile: string, place: ComposePlace): Role | undefined {
  const { tree } = place;
  if (isStartedByTests(path, dockerfile, place)) return 'test';
  const isTool =
    packagesForLanguage(path, dockerfile, tree) ||
    makesFilesForBrowsers(path, dockerfile, tree) ||
    isVariantForDebugging(path, tree) ||
    isOfBot(path, tree);
  return isTool ? 'tooling' : undefined;
}

/** It has what packages a language's programs, and starts nothing: who builds it packages the project in it. */
function packagesForLanguage(path: string, dockerfile: string, tree: Tree): boolean {
  const last = lastOf(stagesOf(dockerfile)).flatMap(({ instructions }) => instructions);
  return (
    last.some((each) => /^RUN\b/i.test(each) && installs.test(each) && packagersOfLanguages.test(each)) &&
    startsOnlyGiven(path, dockerfile, tree)
  );
}

const installs = /\b(?:install|add|create)\b/;

/** Emscripten compiles in its last stage, and nothing is started: what it makes is taken out of it. */
function makesFilesForBrowsers(path: string, dockerfile: string, tree: Tree): boolean {
  const last = lastOf(stagesOf(dockerfile)).flatMap(({ instructions }) => instructions);
  return (
    last.some((each) => /^RUN\b/i.test(each) && emscripten.test(each)) &&
    startsOnlyGiven(path, dockerfile, tree)
  );
}

/** `Dockerfile-debug` beside `Dockerfile-prod`, which nothing publishes. */
function isVariantForDebugging(path: string, tree: Tree): boolean {
  const words = wordsOf(nameOf(path));
  if (!words.some((word) => debugWord.test(word))) return false;
  const others = tree.entries(prefixOf(path)).filter((name) => dockerfileNames.test(name));
  return others.some((name) => !wordsOf(name).some(isForWork)) && !isPublished(path, tree);
}

function isForWork(word: string): boolean {
  return debugWord.test(word) || imageWords.some((each) => each.word.test(word));
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[._-]/);
}

/** What builds it in its own folder gives it the name under which a bot that works on the repository starts it. */
function isOfBot(path: string, tree: Tree): boolean {
  const folder = prefixOf(path);
  if (folder === '') return false;
  const images = settingsOfBots.flatMap((settings) =>
    [
      ...tree
        .text(settings)
        .slice(0, mostOfSettings)
        .matchAll(/^[ \t]{0,20}image:[ \t]{1,8}["']?([^\s"'#]{1,200})/gm),
    ].map(([, image = '']) => nameOf(image.split('@', 1)[0] ?? '').split(':', 1)[0] ?? ''),
  );
  const own = buildersIn(tree, folder).filter((builder) => prefixOf(builder.path) === folder);
  return images.some((image) => image.length >= shortestName && own.some(({ text }) => isNamed(text, image)));
}

const mostOfSettings = 20_000;
const shortestName = 4;

/** It holds programs of others, and its name stands in code of tests alone: `Repository: "acme/tide-server"`. */
function isStartedByTests(path: string, dockerfile: string, { tree, roleOfFolder }: ComposePlace): boolean {
  const folder = prefixOf(path);
  const project = projectAround(path, tree);
  if (folder === '' || project === undefined || project.folder === folder) return false;
  if (!holdsOthersAlone(dockerfile, project) || isOfferedOnPages(path, tree)) return false;
  const names = buildersIn(tree, folder)
    .filter(({ text }) => isNamed(text, path) || isNamed(text, folder.slice(0, -1)))
    .flatMap(({ text }) => text.slice(0, mostOfSettings).match(imageName) ?? [])
    .slice(0, mostNames);
  if (names.length === 0) return false;
  const places = codePlaces(project.folder, tree, roleOfFolder);
  if (places === 'too many') return false;
  const isIn = (files: readonly string[], name: string) => {
    const texts = textsOf(files, tree);
    return texts !== 'too many' && texts.some((text) => isQuoted(text, name));
  };
  return names.some((name) => isIn(places.tests, name) && !isIn(places.others.filter(isCode), name));
}

/** Nothing of the tree but a script to start with, and the project is not fetched either. */
function holdsOthersAlone(dockerfile: string, { names }: Project): boolean {
  const own = copiedSources(withoutStages(dockerfile));
  return (
    own.every((source) => isScript(source) || /^https?:/.test(source)) &&
    !/--mount=|\bgit clone\b/i.test(dockerfile) &&
    !names.some((name) => isMentioned(name, dockerfile.replace(/^[ \t]{0,40}#[^\n]{0,400}/gm, '')))
  );
}

const imageName =
  /(?<=(?:-t|--tag|image|images|tags|IMAGE|_image)[:= \t]{1,4}["']?)[a-z][\w.-]{1,60}\/[\w.-]{2,60}(?=[\s"':]|$)/gm;
const mostNames = 10;

function isCode(path: string): boolean {
  return !/\.(?:ya?ml|json|toml|sh|mk)$|(?:^|\/)[Mm]akefile$/.test(path);
}

function isQuoted(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (/["'`]/.test(text[at - 1] ?? '') && /["'`:]/.test(text[at + name.length] ?? '')) return true;
  return false;
}
