import type { Confidence, PassiveCheck } from '../../check.js';
import type { ProbeResponse } from '../../exchange.js';
import { errorPatterns, isTrace } from '../../page/errors.js';
import { isText } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'application-error',
  mode: 'passive',
  scope: 'page',
  readsErrors: true,
  title: 'The answer shows an error of the application',
  severity: 'low',
  aliases: ['ZAP-90022', 'ZAP-110001', 'CWE-550', 'CWE-209', 'WASC-13'],
  cwe: 550,
  fix: 'Log the error on the server and show a neutral page with an id.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html'],
  check: ({ response }) =>
    isText(response)
      ? errorPatterns.flatMap(([name, pattern]) =>
          bodySightings(response, pattern, () => name, confidenceOf(response, name)),
        )
      : [],
};

/** A page that is answered as a success may quote an error: articles, manuals, trackers of issues. */
function confidenceOf({ status }: ProbeResponse, name: string): Confidence {
  if (status >= 400) return 'high';
  return isTrace(name) ? 'medium' : 'low';
}
