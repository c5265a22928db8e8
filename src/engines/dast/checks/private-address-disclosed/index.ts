import type { PassiveCheck } from '../../check.js';
import { isText, parseUrl } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

const address =
  /(?<![\d.\w-])(?:10\.\d{1,3}\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3})(?![\d.\w-])/g;

export const check: PassiveCheck = {
  id: 'private-address-disclosed',
  mode: 'passive',
  scope: 'page',
  title: 'A private network address is disclosed',
  severity: 'low',
  aliases: ['ZAP-2', 'CWE-497', 'WASC-13'],
  cwe: 497,
  fix: 'Remove the address from the page, or let the proxy rewrite it.',
  references: ['https://www.rfc-editor.org/rfc/rfc1918'],
  check: ({ request, response }) => {
    const host = parseUrl(request.url)?.hostname;
    return isText(response)
      ? bodySightings(response, address, ([found]) =>
          found !== host && isAddress(found) ? found : undefined,
        )
      : [];
  },
};

/** Four numbers of at most 255: version numbers such as 10.300.1.2 are none. */
function isAddress(text: string): boolean {
  return text.split('.').every((part) => Number(part) <= 255 && String(Number(part)) === part);
}
