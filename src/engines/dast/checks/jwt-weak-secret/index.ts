import { createHmac } from 'node:crypto';
import { forge, tokenTrial } from '../../attacks/tokens.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'jwt-weak-secret',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'JSON Web Tokens are signed with a guessable secret',
  severity: 'critical',
  aliases: ['CWE-1391', 'CWE-347', 'WASC-1'],
  cwe: 1391,
  fix: 'Use a random secret of 256 bits, and change it.',
  references: ['https://www.rfc-editor.org/rfc/rfc8725#section-3.5'],
  cost: { low: 4, medium: 4, high: 4, insane: 4 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** Words that tutorials, templates and hurried people put there; tried offline. */
const words = [
  ...[
    'secret',
    'Secret',
    'mysecret',
    'my-secret',
    'my_secret',
    'supersecret',
    'super-secret',
    'topsecret',
    'secretkey',
    'secret-key',
  ],
  ...[
    'secret_key',
    'your-256-bit-secret',
    'your-secret-key',
    'your_secret_key',
    'jwt',
    'jwt-secret',
    'jwt_secret',
    'jwtsecret',
    'jwtkey',
  ],
  ...[
    'key',
    'private',
    'privatekey',
    'password',
    'passw0rd',
    'changeme',
    'change-me',
    'changeit',
    'admin',
    'root',
    'test',
    'testing',
  ],
  ...[
    'dev',
    'development',
    'default',
    'example',
    'demo',
    'token',
    'auth',
    '123',
    '1234',
    '12345',
    '123456',
    '12345678',
    '123456789',
  ],
  ...[
    '1234567890',
    '0',
    'a',
    'abc',
    'abc123',
    'qwerty',
    'letmein',
    'hello',
    'shhhhh',
    'app',
    'api',
    'express',
    'flask',
    'django',
    '',
  ],
];

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const trial = await tokenTrial(prober, request);
  if (trial?.refused === undefined || trial.decoded.header.alg !== 'HS256') return [];
  const [header = '', claims = ''] = trial.token.split('.');
  const fits = (word: string) =>
    createHmac('sha256', word).update(`${header}.${claims}`).digest('base64url') === trial.decoded.signature;
  const word = [...words, ...words.map((one) => one.toUpperCase())].find(fits);
  if (word === undefined) return [];
  const payload = forge(trial.decoded.header, { ...trial.decoded.claims, jti: prober.marker() }, word);
  if ((await trial.accepts(payload)) === undefined) return [];
  const attack = await trial.accepts(payload);
  if (attack === undefined) return [];
  const evidence = `a token of our own, signed with a word of ${word.length} letters that begins with "${word.slice(0, 2)}", is accepted`;
  return [
    {
      subject: 'token',
      isOfApplication: true,
      payload,
      attack,
      control: trial.refused,
      repeated: 2,
      evidence,
      confidence: 'confirmed',
    },
  ];
}
