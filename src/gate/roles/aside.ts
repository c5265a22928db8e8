import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { debugWord, emscripten, packagersOfLanguages, settingsOfBots } from '../../knowledge/roles/aside.js';
import { dockerfileNames, imageWords } from '../../knowledge/roles/images.js';
import { buildersIn, isNamed, isPublished } from './builders.js';
import type { Tree } from './find.js';
import { lastOf, stagesOf } from './stages.js';
import { startsOnlyGiven } from './started.js';

/** What an image is for beside the product, by what lies around it. */
export function roleAside(path: string, dockerfile: string, tree: Tree): Role | undefined {
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
