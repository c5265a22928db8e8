import { expect, test } from 'vitest';
import { analyzeFiles } from '../../../testing/accept-flow.js';

const file = (body: string) => `package huts

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
)

func version(name string) uint16 {
	switch name {
	case "1.0":
		return tls.VersionTLS10
	default:
		return tls.VersionTLS12
	}
}

func always() uint16 { return tls.VersionTLS10 }

${body}
`;

test.each([
  ['one of several versions', 'return &tls.Config{MinVersion: version(name)}', 'low'],
  ['the one version', 'return &tls.Config{MinVersion: always()}', 'high'],
])('%s that a function gives', async (_, line, confidence) => {
  const { findings } = await analyzeFiles({
    'a.go': file(`func settings(name string) *tls.Config {\n\t${line}\n}`),
  });
  expect(findings.map(({ rule, confidence }) => [rule, confidence])).toEqual([
    ['weak-tls-version', confidence],
  ]);
});

test.each([
  [
    'one of several curves',
    'var curve elliptic.Curve\n\tswitch bits {\n\tcase 224:\n\t\tcurve = elliptic.P224()\n\tcase 256:\n\t\tcurve = elliptic.P256()\n\t}',
    'low',
  ],
  [
    'a curve that is kept unless an option changes it',
    'curve := elliptic.P224()\n\tif bits == 256 {\n\t\tcurve = elliptic.P256()\n\t}',
    'high',
  ],
])('%s', async (_, lines, confidence) => {
  const { findings } = await analyzeFiles({
    'a.go': file(`func key(bits int) {\n\t${lines}\n\tecdsa.GenerateKey(curve, rand.Reader)\n}`),
  });
  expect(findings.map(({ rule, confidence }) => [rule, confidence])).toEqual([['weak-key', confidence]]);
});

test('an algorithm that a token names is not chosen by a caller', async () => {
  const { findings } = await analyzeFiles({
    'a.js': `const jwt = require('jsonwebtoken');
async function claimsOf(token) {
  const { kid, alg } = jwt.decode(token, { complete: true }).header;
  return jwt.verify(token, await keyOf(kid), { algorithms: alg });
}`,
  });
  expect(findings.flatMap(({ rule, confidence }) => (confidence === 'high' ? [rule] : []))).toEqual([
    'jwt-unverified',
  ]);
});
