import { createECDH, createHmac, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isTestAccount } from './test-accounts.js';

const order = BigInt('0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141');
const hardened = 0x8000_0000;

type Node = readonly [key: Buffer, chain: Buffer];

/** BIP 32, CKDpriv. */
function child([key, chain]: Node, index: number): Node {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(index);
  const pair = createECDH('secp256k1');
  pair.setPrivateKey(key);
  const own =
    index >= hardened ? Buffer.concat([Buffer.from([0]), key]) : pair.getPublicKey(null, 'compressed');
  const made = createHmac('sha512', chain)
    .update(Buffer.concat([own, number]))
    .digest();
  const sum = (BigInt(`0x${made.toString('hex', 0, 32)}`) + BigInt(`0x${key.toString('hex')}`)) % order;
  return [Buffer.from(sum.toString(16).padStart(64, '0'), 'hex'), made.subarray(32)];
}

function accountOf(mnemonic: string, index: number): string {
  const seed = pbkdf2Sync(mnemonic, 'mnemonic', 2048, 64, 'sha512');
  const root = createHmac('sha512', 'Bitcoin seed').update(seed).digest();
  const path = [hardened + 44, hardened + 60, hardened, 0, index];
  const [key] = path.reduce<Node>(child, [root.subarray(0, 32), root.subarray(32)]);
  return key.toString('hex');
}

const ofHardhat = `${'test '.repeat(11)}junk`;
const ofGanache = 'myth like bonus scare over problem client lizard pioneer submit female collect';
const ofTruffle = 'candy maple cake sugar pudding cream honey rich smooth crumble sweet treat';

describe('accounts of networks for development', () => {
  it.each([
    [ofHardhat, 0],
    [ofHardhat, 19],
    [ofGanache, 9],
    [ofTruffle, 9],
  ])('knows those of "%s" (%i)', (mnemonic, index) => {
    const key = accountOf(mnemonic, index);
    expect([isTestAccount(key), isTestAccount(`0x${key.toUpperCase()}`)]).toEqual([true, true]);
  });

  it('knows a list of them, and no list with another key', () => {
    const [one, two] = [accountOf(ofHardhat, 1), accountOf(ofHardhat, 2)];
    expect(isTestAccount(`0x${one},0x${two}`)).toBe(true);
    expect(isTestAccount(`0x${one},0x${accountOf('other words', 0)}`)).toBe(false);
  });

  it.each(['', '0x', 'ac0974bec39a17e3'])('not %j', (value) => expect(isTestAccount(value)).toBe(false));
});
