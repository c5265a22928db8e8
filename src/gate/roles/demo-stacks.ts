import { exampleFolders } from '../../knowledge/roles/images.js';
import { demoWords, productionApart, startsProduction } from '../../knowledge/roles/releases.js';
import { buildOf, type Services, texts } from './compose-file.js';
import { headComment } from './images.js';

/**
 * Whether a file shows how the project is used: its head calls it a demonstration, and says that production is another matter or an
 * example of the project is started.
 */
export function isDemonstration(text: string, services: Services): boolean {
  const head = headComment(text);
  const words = head.replace(/[\s#]{1,400}/g, ' ');
  if (!demoWords.test(words) || startsProduction.test(head)) return false;
  const sentences = words.split(/[.;](?=\s|$)/);
  return sentences.some((each) => productionApart.some((says) => says.test(each))) || startsExample(services);
}

/** Without a profile that a user has to ask for. */
function startsExample(services: Services): boolean {
  return [...services.values()].some((service) => {
    const build = buildOf(service);
    if (build === undefined || texts(service.profiles).length > 0) return false;
    return exampleFolders.test(build.context) || exampleFolders.test(build.dockerfile);
  });
}
