import type { PassiveCheck, Sighting } from '../../check.js';
import type { Exchange } from '../../exchange.js';
import { headerValues, isSecure } from '../../page/message.js';
import { sighting } from '../../page/sightings.js';

/** Half a year: what preload lists and browsers' developers call the least useful age. */
const leastAgeSeconds = 15_768_000;

export const check: PassiveCheck = {
  id: 'strict-transport-security',
  mode: 'passive',
  scope: 'site',
  title: 'Strict-Transport-Security is missing or has no effect',
  severity: 'low',
  aliases: ['ZAP-10035', 'CWE-319', 'WASC-15'],
  cwe: 319,
  fix: 'Send one "Strict-Transport-Security: max-age=31536000; includeSubDomains" over HTTPS.',
  references: ['https://www.rfc-editor.org/rfc/rfc6797'],
  check: judge,
};

function judge(exchange: Exchange): readonly Sighting[] {
  const { response } = exchange;
  const fields = headerValues(response, 'strict-transport-security');
  if (!isSecure(exchange))
    return fields
      .slice(0, 1)
      .map((value) => sighting('sent over HTTP', `ignored by browsers: ${value}`, 'high'));
  if (response.headers.length === 0 || response.status >= 400) return [];
  const [field] = fields;
  if (field === undefined) return [sighting('missing', 'Strict-Transport-Security is missing')];
  if (fields.length > 1) return [sighting('repeated', `${fields.length} fields; only the first counts`)];
  const age = /(?:^|;)\s*max-age\s*=\s*"?(\d+)"?\s*(?:;|$)/i.exec(field)?.[1];
  if (age === undefined) return [sighting('malformed', field)];
  return Number(age) < leastAgeSeconds ? [sighting('short max-age', field, 'medium')] : [];
}
