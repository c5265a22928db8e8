import type { PassiveCheck } from '../../check.js';
import { setCookiesOf } from '../../page/cookies.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

const encoded = /^(?:[A-Za-z0-9+/_-]{4}){4,}(?:[A-Za-z0-9+/_-]{2,3}={0,2})?$/;

export const check: PassiveCheck = {
  id: 'base64-content',
  mode: 'passive',
  scope: 'page',
  title: 'A cookie or hidden field is readable after Base64 decoding',
  severity: 'none',
  aliases: ['ZAP-10094', 'ZAP-110002', 'CWE-319', 'WASC-13'],
  cwe: 319,
  fix: 'Sign or encrypt what must not be read or changed.',
  references: ['https://www.rfc-editor.org/rfc/rfc4648'],
  check: (exchange) => {
    const hidden = parsedPage(exchange)
      .forms.flatMap(({ fields }) => fields)
      .filter(({ type }) => type === 'hidden');
    return distinct(
      [...setCookiesOf(exchange.response), ...hidden].flatMap(({ name, value }) => {
        const text = readable(value);
        return text === undefined
          ? []
          : [sighting(name, `${name}: ${text.slice(0, 12)}… (${text.length} characters)`)];
      }),
    );
  },
};

/** Decoded, where that gives text with a structure: key and value, JSON, mark-up. */
function readable(value: string): string | undefined {
  if (!encoded.test(value)) return undefined;
  const text = Buffer.from(value, 'base64').toString('utf8');
  return /^[\x20-\x7e\r\n\t]+$/.test(text) && /[=:{}<>|;]/.test(text) ? text : undefined;
}
