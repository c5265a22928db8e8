import { createHmac } from 'node:crypto';
import { SeaworthyError } from '../../../core/errors.js';

const stepSeconds = 30;

/** A code of six digits (RFC 6238, with SHA-1 as authenticator apps use it). `secret` is Base32 (RFC 4648). */
export function totpCode(secret: string, nowMs: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(nowMs / 1000 / stepSeconds)));
  const hash = createHmac('sha1', base32(secret)).update(counter).digest();
  // Dynamic truncation (RFC 4226, section 5.3).
  const offset = (hash[hash.length - 1] ?? 0) & 0x0f;
  const number = hash.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** @throws SeaworthyError USAGE */
function base32(text: string): Buffer {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text.toUpperCase().replace(/[\s=-]/g, '')) {
    const value = alphabet.indexOf(character);
    if (value < 0)
      throw new SeaworthyError('USAGE', 'The secret of the second factor is not Base32.', {
        where: '--totp',
      });
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return Buffer.from(bytes);
}
