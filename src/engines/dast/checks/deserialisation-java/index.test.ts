import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

function readObject(stream: Buffer): string {
  const isWhole =
    stream.toString('hex').startsWith('aced000574') && stream.readUInt16BE(5) === stream.length - 7;
  return isWhole ? '<p>ClassCastException</p>' : '<p>EOFException</p>';
}

acceptCheck(check, import.meta.url, {
  place: { kind: 'cookie', name: 'cart', value: 'rO0ABXQAA2FkYQ==' },
  vulnerable: {
    'in Base64': ({ input }) => readObject(Buffer.concat([Buffer.from(input, 'base64'), Buffer.alloc(0)])),
  },
  benign: {
    'a signature in front': () => '<p>Please sign in</p>',
    'decoded only': ({ input }) => ({
      type: 'text/plain',
      body: Buffer.from(input, 'base64').toString('hex'),
    }),
  },
});
