import { bounded } from '../../../../core/bounded.js';
import type { PassiveCheck } from '../../check.js';
import { isScript, isText } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

const statement = bounded(
  /\b(?:SELECT\s[\w*.,\s`"()]{1,200}?\sFROM\s[\w.`"]{1,60}\s(?:WHERE|ORDER BY|LIMIT|INNER|LEFT|GROUP)\b|INSERT INTO\s[\w.`"]{1,60}\s?\([^)]{1,300}\)\s?VALUES|UPDATE\s[\w.`"]{1,60}\sSET\s[\w.`"]{1,60}\s?=|DELETE FROM\s[\w.`"]{1,60}\sWHERE)\b/g,
  256,
);

export const check: PassiveCheck = {
  id: 'sql-statement-disclosed',
  mode: 'passive',
  scope: 'page',
  title: 'A database statement stands in the answer',
  severity: 'low',
  aliases: ['CWE-209', 'WASC-13'],
  cwe: 209,
  fix: "Keep statements in the server's log.",
  references: ['https://cwe.mitre.org/data/definitions/209.html'],
  check: ({ response }) =>
    isText(response) && !isScript(response)
      ? bodySightings(response, statement, ([found]) => found.slice(0, 30))
      : [],
};
