import { createHash } from 'node:crypto';
import { file, inContext, kindsOf } from '../detector.js';

/** Keys of accounts that hold money: who has one has what is in it. */
export const detectors = kindsOf(
  { name: '', revoke: 'the wallet (move what the account holds to another)', evidence: 'context' },
  [
    inContext({
      // https://hardhat.org/hardhat-runner/docs/config#networks-configuration
      id: 'ethereum-account-key',
      title: 'private key of an Ethereum account',
      severity: 'critical',
      keywords: ['accounts'],
      pattern: /accounts["']?\s{0,4}[:=]\s{0,4}\[\s{0,12}["'`](?:0x)?(?<secret>[0-9a-f]{64})["'`]/i,
      reach: 120,
      rank: 3.4,
    }),
    inContext({
      // https://en.bitcoin.it/wiki/Wallet_import_format
      id: 'bitcoin-private-key',
      evidence: 'form',
      title: 'private key of a Bitcoin address',
      severity: 'critical',
      keywords: ['wif', 'privkey', 'private', 'wallet', 'bitcoin'],
      pattern:
        /(?:wif|privkey|private|wallet|bitcoin)[^\n]{0,90}?(?<![A-Za-z0-9])(?<secret>[5KL9c][1-9A-HJ-NP-Za-km-z]{50,51})(?![A-Za-z0-9])/i,
      before: 1,
      reach: 170,
      rank: 3.4,
      judge: (key) => (isWif(key) ? {} : undefined),
    }),
    inContext({
      // BIP-39: 12 to 24 words, of three to eight letters.
      id: 'wallet-mnemonic',
      title: 'words that a wallet is made from',
      severity: 'critical',
      keywords: [
        'mnemonic',
        'seed_phrase',
        'seedphrase',
        'seed phrase',
        'recovery_phrase',
        'recoveryphrase',
        'secret_phrase',
      ],
      pattern:
        /(?:mnemonic|(?:seed|recovery|secret)[_ ]?phrase)\w{0,20}["'\])]{0,2}\s{0,3}(?:=>|[:=(,]|:=)\s{0,12}["'`]?(?<secret>[a-z]{3,8}(?: [a-z]{3,8}){11,23})(?![a-z ])/i,
      reach: 300,
      rank: 3.4,
      judge: (phrase) => (areOfMnemonic(phrase) ? {} : undefined),
    }),
    file({
      // https://solana.com/docs/intro/installation: a list of the bytes of the seed and the public key.
      id: 'solana-keypair-file',
      title: 'keypair of a Solana account as a file',
      severity: 'critical',
      path: /(?:^|[/_.-])(?:id|keypair|wallet|authority|deployer|payer|validator)\.json$/i,
      begins: /^\s{0,4}\[\s{0,4}(?:\d{1,3}\s{0,4},\s{0,4}){10}/,
    }),
  ],
);

/** Different words, and no sentence. */
function areOfMnemonic(phrase: string): boolean {
  const words = phrase.split(' ');
  return (
    words.length % 3 === 0 &&
    new Set(words).size >= words.length - 2 &&
    !/\b(?:the|and|word|words|your|you|with|for|phrase|mnemonic|must|are|junk)\b/.test(phrase)
  );
}

const digits = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Version 128 or 239, 32 bytes and perhaps one more, and the beginning of their SHA-256, taken twice. */
function isWif(text: string): boolean {
  const number = [...text].reduce((sum, digit) => sum * 58n + BigInt(digits.indexOf(digit)), 0n);
  const bytes = Buffer.from(number.toString(16).padStart(2, '0'), 'hex');
  if ((bytes.length !== 37 && bytes.length !== 38) || (bytes[0] !== 0x80 && bytes[0] !== 0xef)) return false;
  const sum = (data: Buffer) => createHash('sha256').update(data).digest();
  return sum(sum(bytes.subarray(0, -4)))
    .subarray(0, 4)
    .equals(bytes.subarray(-4));
}
