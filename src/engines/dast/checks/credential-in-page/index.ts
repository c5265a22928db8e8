import type { PassiveCheck } from '../../check.js';
import { isText } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

/** Shapes that their issuers document; one that browsers are meant to hold, such as publishable keys, is not among them. */
const shapes: readonly (readonly [string, RegExp])[] = [
  ['AWS access key', /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/g],
  ['GitHub token', /(?<!\w)gh[pousr]_[A-Za-z0-9]{36}(?!\w)/g],
  ['Slack token', /(?<!\w)xox[abprs]-\d{8,14}-[\w-]{10,100}/g],
  ['Stripe secret key', /(?<!\w)[sr]k_live_[A-Za-z0-9]{24,99}/g],
  ['GitLab token', /(?<!\w)glpat-[\w-]{20}(?!\w)/g],
  ['private key', /-----BEGIN (?:RSA |EC |OPENSSH |DSA )?PRIVATE KEY-----/g],
  [
    'database address',
    /\b(?:postgres(?:ql)?|mysql|mongodb(?:\+srv)?|amqps?|redis):\/\/[\w.-]{1,40}:[^@\s"'<]{3,80}@[\w.-]{3,80}/g,
  ],
];

export const check: PassiveCheck = {
  id: 'credential-in-page',
  mode: 'passive',
  scope: 'page',
  title: 'A credential stands in the answer',
  severity: 'high',
  aliases: ['CWE-522', 'WASC-13'],
  cwe: 522,
  fix: 'Revoke the credential, and keep it on the server.',
  references: ['https://cwe.mitre.org/data/definitions/522.html'],
  check: ({ response }) =>
    isText(response)
      ? shapes.flatMap(([name, shape]) =>
          bodySightings(response, shape, ([found]) => `${name} ${found.slice(0, 4)}`, 'high').map((one) => ({
            ...one,
            evidence: `${one.subject}…`,
          })),
        )
      : [],
};
