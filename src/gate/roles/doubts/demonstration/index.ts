import type { RoleDoubt } from '../../../../core/finding.js';
import { prefixOf } from '../../../../core/paths.js';
import { configurationNames } from '../../../../knowledge/roles/compose.js';
import {
  listedSample,
  personNames,
  sampleProject,
  showingPurpose,
  simulators,
  testEnvironment,
} from '../../../../knowledge/roles/doubts.js';
import {
  lessonRepository,
  lessonTitle,
  openingExamples,
  showingRepository,
} from '../../../../knowledge/roles/own-words.js';
import { introducingPages } from '../../../../knowledge/roles/pages.js';
import { demoProject } from '../../../../knowledge/roles/releases.js';
import {
  dockerfileOf,
  mountsOf,
  type Services,
  servicesAt,
  startsAgain,
  type Table,
} from '../../compose-file.js';
import type { Tree } from '../../find.js';
import { isForProduction } from '../../for-production.js';
import { introducingPagesIn } from '../../introducing.js';
import { projectAround } from '../../project-around.js';
import { isStore } from '../../stores-aside.js';
import type { Doubt, ImageFile } from '../doubt.js';
import { ofSwitch } from './switches.js';

/**
 * The page of the project calls what can be run a sample. Of a whole project that is called a demonstration the images are what it
 * releases, and the Compose file may only show it.
 */
export const doubt: Doubt = {
  id: 'demonstration',
  title: 'A page calls it a sample or a demonstration',
  rank: 40,
  about: 'product',
  ofCompose: (file) => {
    const { path, services, tree } = file;
    return (
      doubtBy([demoProject, sampleProject], path, tree) ??
      ofSimulators(services) ??
      (keepsNothing(services) ? doubtBy([showingPurpose], path, tree) : undefined) ??
      (isForProduction(file) ? undefined : ofLesson(path, tree))
    );
  },
  ofImage: (image) =>
    doubtBy([sampleProject, showingRepository], image.path, image.tree) ??
    ofListing(image.path, image.tree) ??
    ofPersons(image) ??
    ofSwitch(image),
};

/** What plays the part of others runs once, beside stores that keep nothing. */
function ofSimulators(services: Services): RoleDoubt | undefined {
  const [played] =
    [...services].find(([name, { restart }]) => simulators.test(name) && restart === 'no') ?? [];
  const stores = [...services.values()].filter(isStore);
  const isKept = stores.length === 0 || stores.some((each) => keepsData(each));
  return played === undefined || isKept
    ? undefined
    : { role: 'example', because: `${played} runs once, and no store keeps anything` };
}

/** Compose files start it once for each of several persons alone, and a page calls that an environment to test in. */
function ofPersons({ path, tree, builds }: ImageFile): RoleDoubt | undefined {
  const stacks = builds.stacksOf(path);
  const names = stacks.flatMap((stack) =>
    [...servicesAt(stack, tree)]
      .filter(([, service]) => dockerfileOf(service, stack, tree) === path)
      .map(([name]) => name),
  );
  if (names.length < 2 || !names.every((name) => personNames.test(name))) return undefined;
  const said = doubtBy([testEnvironment], path, tree);
  return said === undefined
    ? undefined
    : {
        role: 'test',
        because: `${said.because}, and ${stacks[0]} runs it as ${names.slice(0, 2).join(' and ')}`,
      };
}

/** Beside stores or not, nothing is there after the containers are, and none of them is started again. */
function keepsNothing(services: Services): boolean {
  const all = [...services.values()];
  return all.some(isStore) && !all.some((each) => keepsData(each) || startsAgain(each));
}

/** A script that prepares a database, or a file that configures a server, is none of its data. */
function keepsData(service: Table): boolean {
  return mountsOf(service).some(
    ({ target = '' }) => target !== '' && !target.includes('initdb') && !configurationNames.test(target),
  );
}

/** In the list of folders on the page at the root, on the line of the folder or the one below it: `├── app/`, `└── (sample app)`. */
function ofListing(path: string, tree: Tree): RoleDoubt | undefined {
  const [folder = ''] = path.split('/', 1);
  const page = tree.entries('').find((name) => introducingPages.test(name));
  if (page === undefined || folder === path) return undefined;
  const lines = tree.text(page).slice(0, mostOfPage).split('\n');
  const at = lines.findIndex((line) => listed.exec(line)?.[1] === folder);
  const [own = '', below = ''] = at < 0 ? [] : lines.slice(at);
  const [said] = listedSample.exec(own) ?? (listed.test(below) ? [] : listedSample.exec(below)) ?? [];
  return said === undefined
    ? undefined
    : { role: 'example', because: `${page} lists ${folder}/ as "${said}"` };
}

/** A line of a list of folders, by the folder. */
const listed = /^[ \t]{0,20}[├└|+`][─—-]{1,4}[ ]([\w.-]{1,60})\/?(?![\w./-])/;

const mostOfPage = 8_000;

/** A repository that is there to learn or to teach by. */
function ofLesson(path: string, tree: Tree): RoleDoubt | undefined {
  for (const page of pagesAround(path, tree)) {
    const [, title = ''] = /^#[ ]([^\n]{1,200})/m.exec(tree.text(page).slice(0, mostOfPage)) ?? [];
    const [called] = lessonTitle.exec(title.trim()) ?? [];
    if (called !== undefined)
      return { role: 'example', because: `the title of ${page} calls it ${article(called)}` };
    const opening = openingOf(tree.text(page).slice(0, mostOfPage));
    if (opening !== undefined) return { role: 'example', because: `${page} opens with "${opening}"` };
  }
  return doubtBy([...lessonRepository, showingRepository], path, tree);
}

/** The title of a page and the first line below it, without marks: of such a line the words that call what it introduces an example. */
function openingOf(text: string): string | undefined {
  const lines = text
    .split('\n', mostLines)
    .map((line) => ({ isTitle: line.startsWith('# '), words: line.replace(/^[ \t#>*_]{1,12}/, '').trim() }))
    .filter(({ words }) => /^\p{L}/u.test(words));
  const [first, second] = lines;
  const opening = [first, first?.isTitle ? second : undefined].flatMap((each) => each?.words ?? []);
  const found = opening.find((words) => openingExamples.some((each) => each.test(words)));
  return found?.slice(0, mostOfOpening).split(/[.,;:—。，"]/, 1)[0];
}

const mostLines = 40;
const mostOfOpening = 60;

/** `an example`, `a demo` */
function article(called: string): string {
  const words = called.trim().toLowerCase();
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

function pagesAround(path: string, tree: Tree): readonly string[] {
  const folders = new Set([prefixOf(path), projectAround(path, tree)?.folder ?? '', '']);
  return [...folders].flatMap((folder) => introducingPagesIn(folder, tree));
}

function doubtBy(words: readonly RegExp[], path: string, tree: Tree): RoleDoubt | undefined {
  for (const page of pagesAround(path, tree)) {
    const text = tree
      .text(page)
      .slice(0, mostOfPage)
      .replace(/[\s>*_]{1,400}/g, ' ');
    const [said] = words.flatMap((each) => each.exec(text)?.[0] ?? []);
    if (said !== undefined) return { role: 'example', because: `${page} says "${said}"` };
  }
  return undefined;
}
