import { privateKeyArmour, tokenShapes } from '../../../../knowledge/token-shapes.js';
import type { PassiveCheck } from '../../check.js';
import { isText } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

/** One that browsers are meant to hold, such as a publishable key, is not among them. */
const shapes: readonly (readonly [string, RegExp])[] = [
  ...tokenShapes
    .filter(({ isPublic }) => isPublic !== true)
    .map(({ title, source }) => [title, new RegExp(`(?<![\\w-])${source}(?![\\w-])`, 'g')] as const),
  ['private key', new RegExp(privateKeyArmour, 'g')],
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
