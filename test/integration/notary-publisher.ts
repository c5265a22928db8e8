import { sign } from 'node:crypto';
import { newPublisherKey, newRootKey, rootFile, uploadBody } from '../../src/testing/notary-publisher.js';
import { readCollection, type VerifiedCollection } from '../../src/trust/notary/client.js';
import { canonicalJson } from '../../src/trust/tuf/canonical.js';
import { metaOf } from '../../src/trust/tuf/metadata.js';
import type { TufKey } from '../../src/trust/tuf/schema.js';

/** A number from 0 to 1 for each call: the same ones for the same seed. */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const times = ['.140Z', '.1Z', 'Z', '.000000000Z', '.999999999+02:00', '-00:30', '.5Z'];
const names = [
  '1.0',
  'q"uo\\te',
  '✓',
  '\u{1f600}',
  '\ufffd',
  '__proto__',
  'a\tb',
  '\u0001',
  ' ',
  'é',
  'e\u0301',
  '\u2028',
  'constructor',
  '%2e%2e',
  '<>&',
];

/** Someone who publishes one collection on a server, over and over. */
export class Publisher {
  readonly gun: string;
  /** Of targets; what the server said yes to. */
  acknowledged = 0;
  readonly #tuf: string;
  readonly #targetsKey = newPublisherKey();
  readonly #now: Date;

  constructor(origin: string, gun: string, now: Date) {
    this.gun = gun;
    this.#tuf = `${origin}/v2/${gun}/_trust/tuf/`;
    this.#now = now;
  }

  async begin(): Promise<void> {
    const rootKey = newRootKey(this.gun);
    const key = async (role: string) => (await (await fetch(`${this.#tuf}${role}.key`)).json()) as TufKey;
    const keys = {
      root: rootKey.publicKey,
      targets: this.#targetsKey.publicKey,
      snapshot: await key('snapshot'),
      timestamp: await key('timestamp'),
    };
    const root = rootFile({ keys, signers: [rootKey] });
    await this.#post({ root, targets: this.#targets(1, { '0': 'x' }) }, 1);
  }

  /** The next version. @throws where the server refuses, or is gone */
  async publish(chance?: Chance): Promise<void> {
    const version = this.acknowledged + 1;
    const bytes =
      chance === undefined ? this.#targets(version, { latest: String(version) }) : this.#odd(version, chance);
    await this.#post({ targets: bytes }, version);
  }

  /** Sound, and written as no one writes it: other white space, escapes and times. */
  #odd(version: number, chance: Chance): Buffer {
    const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(chance() * from.length)] as Value;
    const tags = Object.fromEntries(
      Array.from({ length: 1 + Math.floor(chance() * 4) }, () => [
        `${pick(names)}${pick(names)}`,
        String(chance()),
      ]),
    );
    const text = this.#text(version, tags, `2035-01-01T00:00:00${pick(times)}`, pick(['', ' ', '\t', '  ']));
    const escaped = chance() < 0.5 ? text : text.replace(/[^\x20-\x7e\s]/g, (unit) => escapeOf(unit));
    return Buffer.from(`${pick(['', '\n', ' \r\n'])}${escaped}${pick(['', '\n\n'])}`);
  }

  #targets(version: number, tags: Readonly<Record<string, string>>): Buffer {
    return Buffer.from(this.#text(version, tags, '2035-01-01T00:00:00Z', ''));
  }

  #text(version: number, tags: Readonly<Record<string, string>>, expires: string, indent: string): string {
    const targets = Object.fromEntries(
      Object.entries(tags).map(([tag, content]) => [tag, metaOf(Buffer.from(content))]),
    );
    const signed = { version, expires, targets, delegations: { roles: [], keys: {} }, _type: 'Targets' };
    const key = { key: this.#targetsKey.privateKey, dsaEncoding: 'ieee-p1363' } as const;
    const sig = sign('sha256', canonicalJson(signed), key).toString('base64');
    const signatures = [{ sig, method: 'ECDSA', keyid: this.#targetsKey.id }];
    return JSON.stringify({ signatures, signed }, null, indent);
  }

  async #post(files: Readonly<Record<string, Uint8Array>>, version: number): Promise<void> {
    const response = await fetch(this.#tuf, {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=bound' },
      body: new Uint8Array(uploadBody(files)),
    });
    const answer = await response.text();
    if (response.status !== 200) throw new Error(`${this.gun} version ${version}: ${answer}`);
    this.acknowledged = version;
  }

  /** As any client reads it: verified from the root down. */
  read(): Promise<VerifiedCollection> {
    return readCollection({
      gun: this.gun,
      now: this.#now,
      fetch: async (name) => {
        const response = await fetch(`${this.#tuf}${name}`);
        const bytes = new Uint8Array(await response.arrayBuffer());
        return response.status === 200 ? bytes : undefined;
      },
    });
  }
}

function escapeOf(text: string): string {
  return [...Array(text.length).keys()]
    .map((index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');
}
