import { prefixOf } from '../../core/paths.js';
import { exampleFolders } from '../../knowledge/roles/images.js';
import { introducingPages } from '../../knowledge/roles/pages.js';
import { demoProject, demoWords, startsProduction } from '../../knowledge/roles/releases.js';
import { buildOf, type Services, settingsOf, type Table, texts, withDefaults } from './compose-file.js';
import type { Tree } from './find.js';
import { headComment } from './images.js';
import { isProductionApart, wordsOf } from './production-apart.js';

/**
 * Whether a file shows how the project is used: its head calls it a demonstration, and says that production is another matter or an
 * example of the project is started.
 */
export function isDemonstration(text: string, services: Services): boolean {
  const head = headComment(text);
  if (!demoWords.test(wordsOf(head)) || startsProduction.test(head)) return false;
  return isProductionApart(text) || startsExample(services);
}

/** Whether the first words of the page beside it call the whole project a demonstration, and what opens its stores is called so too. */
export function isOfDemonstration(path: string, services: Services, tree: Tree): boolean {
  const folder = prefixOf(path);
  return (
    [...services.values()].some(isOpenedByDemo) &&
    tree
      .entries(folder)
      .filter((name) => introducingPages.test(name))
      .map((name) => tree.text(`${folder}${name}`).slice(0, mostOfPage))
      .some((text) => demoProject.test(text.replace(/[\s>*_]{1,400}/g, ' ')))
  );
}

const mostOfPage = 4_000;

/** `POSTGRES_USER: demo` with `POSTGRES_PASSWORD: demo_only` */
function isOpenedByDemo(service: Table): boolean {
  const named = settingsOf(service)
    .filter(([, value]) => demoValue.test(withDefaults(value.trim())))
    .map(([key]) => key);
  return (
    named.some((key) => /PASS(?:WORD)?$/.test(key)) && named.some((key) => /(?:USER|DB|DATABASE)$/.test(key))
  );
}

const demoValue = /(?:^|[_-])demo(?:$|[_-])/i;

/** Without a profile that a user has to ask for. */
function startsExample(services: Services): boolean {
  return [...services.values()].some((service) => {
    const build = buildOf(service);
    if (build === undefined || texts(service.profiles).length > 0) return false;
    return exampleFolders.test(build.context) || exampleFolders.test(build.dockerfile);
  });
}
