import type { PassiveCheck } from '../../check.js';
import { bodyText, isHtml } from '../../page/message.js';
import { sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'phpinfo-page',
  mode: 'passive',
  scope: 'page',
  title: "The page shows PHP's whole configuration",
  severity: 'medium',
  aliases: ['CWE-200', 'WASC-13'],
  cwe: 200,
  fix: 'Delete the page.',
  references: ['https://www.php.net/manual/en/function.phpinfo.php'],
  check: ({ response }) => {
    const text = isHtml(response) ? bodyText(response) : '';
    const match = /<h1 class="p">PHP Version (\d{1,4}\.\d{1,4}\.\d{1,4})[^<]{0,40}<\/h1>/.exec(text);
    return match !== null && /<td class="e">/.test(text)
      ? [sighting('phpinfo()', `PHP Version ${match[1]}`)]
      : [];
  },
};
