import type { PassiveCheck } from '../../check.js';
import { parsedPage } from '../../page/parsed-page.js';
import { isDocument, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'modern-web-application',
  mode: 'passive',
  scope: 'site',
  title: 'The page is built by scripts',
  severity: 'none',
  aliases: ['ZAP-10109', 'CWE-1059'],
  cwe: 1059,
  fix: 'Crawl it with the browser, so that the pages behind the scripts are found.',
  references: ['https://developer.mozilla.org/docs/Glossary/SPA'],
  check: (exchange) => {
    if (!isDocument(exchange)) return [];
    const { elements, scripts, text } = parsedPage(exchange);
    const links = elements.filter(
      ({ name, attributes }) => name === 'a' && /^[^#]/.test(attributes.get('href') ?? ''),
    );
    const root = elements.find(({ name, attributes }) => isRoot(name, attributes));
    if (scripts.length === 0 || links.length > 0 || (root === undefined && text.trim().length > 200))
      return [];
    return [
      sighting(
        'scripts',
        `${scripts.length} scripts, no links${root ? `, <${root.name}> as root` : ''}`,
        'medium',
      ),
    ];
  },
};

function isRoot(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return name.includes('-') || /^(?:app|root|__next|__nuxt)$/.test(attributes.get('id') ?? '');
}
