import type { PassiveCheck } from '../../check.js';
import { isText } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

/** Seconds since 1970 from 2015 to 2034. */
const seconds = /(?<![\w.,:;=/-])(1[4-9]\d{8}|20[0-3]\d{7})(?![\w.,:/-])/g;

export const check: PassiveCheck = {
  id: 'timestamp-disclosed',
  mode: 'passive',
  scope: 'page',
  title: 'A Unix time is shown in the page',
  severity: 'none',
  aliases: ['ZAP-10096', 'CWE-497', 'WASC-13'],
  cwe: 497,
  fix: 'Make sure that no id or token is derived from the time.',
  references: ['https://cwe.mitre.org/data/definitions/337.html'],
  check: ({ response }) =>
    isText(response) ? bodySightings(response, seconds, ([, found]) => found, 'low').slice(0, 3) : [],
};
