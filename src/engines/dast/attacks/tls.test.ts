import { expect, test } from 'vitest';
import type { ActiveTarget, Prober, TlsAnswer } from '../check.js';
import { proveTls } from './tls.js';

test('several faults are looked for in one handshake of the same offer', async () => {
  const target = { scope: 'host', origin: 'https://harbour.test' } as ActiveTarget;
  const answer: TlsAnswer = { isAgreed: true, protocol: 'TLSv1.3', cipher: 'AES' };
  let shaken = 0;
  const handshake: Prober['handshake'] = async () => {
    shaken += 1;
    return answer;
  };
  const sound = { offer: {}, wrong: () => undefined };
  const faults = ['expired', 'not valid yet', 'weak key'].map((subject) => ({ subject, ...sound }));
  expect(await proveTls(target, { handshake } as unknown as Prober, faults)).toEqual([]);
  expect(shaken).toBe(1);
});
