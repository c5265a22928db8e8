import type { PassiveCheck } from '../../check.js';
import { isSecure } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

const loaded: Readonly<Record<string, string>> = {
  script: 'src',
  iframe: 'src',
  img: 'src',
  video: 'src',
  audio: 'src',
  source: 'src',
  embed: 'src',
  object: 'data',
  link: 'href',
};

export const check: PassiveCheck = {
  id: 'mixed-content',
  mode: 'passive',
  scope: 'page',
  title: 'An HTTPS page loads parts over HTTP',
  severity: 'medium',
  aliases: ['ZAP-10040', 'CWE-311', 'WASC-4'],
  cwe: 311,
  fix: 'Load the part over HTTPS.',
  references: ['https://www.w3.org/TR/mixed-content/'],
  check: (exchange) =>
    isSecure(exchange)
      ? distinct(
          parsedPage(exchange).elements.flatMap(({ name, attributes }) => {
            const address = attributes.get(loaded[name] ?? '') ?? '';
            const isLoaded =
              name !== 'link' || /stylesheet|icon|preload|manifest/i.test(attributes.get('rel') ?? '');
            return isLoaded && /^http:\/\//i.test(address) ? [sighting(address, `<${name}> ${address}`)] : [];
          }),
        )
      : [],
};
