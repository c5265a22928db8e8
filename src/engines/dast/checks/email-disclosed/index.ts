import type { PassiveCheck } from '../../check.js';
import { inputsOf } from '../../page/inputs.js';
import { isText } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

const mail = /(?<![\w.+@/-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?![\w@])/gi;
const public_ =
  /^(?:info|contact|support|hello|sales|press|jobs|privacy|security|abuse|webmaster|postmaster|noreply|no-reply)@/i;

export const check: PassiveCheck = {
  id: 'email-disclosed',
  mode: 'passive',
  scope: 'page',
  title: 'E-mail addresses of people are shown',
  severity: 'none',
  aliases: ['ZAP-110004', 'CWE-359', 'WASC-13'],
  cwe: 359,
  fix: 'Show addresses to those who need them only.',
  references: ['https://cwe.mitre.org/data/definitions/359.html'],
  check: ({ request, response }) => {
    if (!isText(response)) return [];
    const own = new Set(inputsOf(request).map(({ value }) => value.toLowerCase()));
    return bodySightings(
      response,
      mail,
      ([found]) =>
        public_.test(found) || own.has(found.toLowerCase()) || /\.(?:png|jpe?g|svg|gif|js|css)$/i.test(found)
          ? undefined
          : found.toLowerCase(),
      'low',
    );
  },
};
