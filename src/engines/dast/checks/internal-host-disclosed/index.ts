import type { PassiveCheck } from '../../check.js';
import { isText, parseUrl } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

/** Suffixes that no one can register: RFC 6762, RFC 8375, ICANN's .internal, and those of clusters. */
const host =
  /(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}(?:internal|local|localdomain|lan|corp|intranet|home\.arpa|svc\.cluster\.local)(?![\w-]|\.\w)(?=[:/"'<]|$)/g;

export const check: PassiveCheck = {
  id: 'internal-host-disclosed',
  mode: 'passive',
  scope: 'page',
  title: 'A host name of the internal network is disclosed',
  severity: 'low',
  aliases: ['CWE-497', 'WASC-13'],
  cwe: 497,
  fix: 'Remove the name, or let the proxy rewrite it.',
  references: ['https://www.rfc-editor.org/rfc/rfc8375'],
  check: ({ request, response }) => {
    const own = parseUrl(request.url)?.hostname;
    return isText(response)
      ? bodySightings(response, host, ([found]) => (found === own ? undefined : found))
      : [];
  },
};
