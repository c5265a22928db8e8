import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type {
  ActiveCheck,
  ActiveTarget,
  Check,
  PassiveCheck,
  Proof,
  Strength,
} from '../engines/dast/check.js';
import type { Exchange } from '../engines/dast/exchange.js';
import { escapeMarkup, everythingOf, type FakeTarget, openTarget, type Respond } from './fake-target.js';
import { parseHttpFixture } from './http-fixture.js';

export interface CheckExamples extends Omit<FakeTarget, 'respond'> {
  /** Small applications with the weakness, and their repaired twins. */
  readonly vulnerable?: Readonly<Record<string, Respond | FakeTarget>>;
  readonly benign?: Readonly<Record<string, Respond | FakeTarget>>;
  /** A page that repeats markup or headers as sent has this weakness. */
  readonly isShownByRawEcho?: boolean;
}

/**
 * What every DAST check owes. A passive one sees something in each exchange of `fixtures/vulnerable.http` and nothing in
 * those of `fixtures/safe.http`. An active one proves each vulnerable application, and is silent for its twins and for
 * servers that answer anything alike: nothing, errors, echoes, noise. Both stay silent on an empty answer.
 */
export function acceptCheck(check: Check, testFile: string, examples: CheckExamples = {}): void {
  describe(`dast check ${check.id}`, () => {
    acceptDescription(check, testFile);
    if (check.mode === 'passive') acceptPassive(check, testFile);
    else acceptActive(check, examples);
  });
}

function acceptDescription(check: Check, testFile: string): void {
  it('describes itself', () => {
    const folder = new URL('.', testFile);
    expect(folder.pathname.split('/').at(-2)).toBe(check.id);
    expect(check.title).not.toMatch(/\.$|^$/);
    expect(check.fix).toMatch(/\.$/);
    expect(check.references.length).toBeGreaterThan(0);
    expect(check.aliases).toContain(`CWE-${check.cwe}`);
    expect(new Set(check.aliases).size).toBe(check.aliases.length);
    const readme = readFileSync(fileURLToPath(new URL('readme.md', folder)), 'utf8');
    for (const heading of ['## Why', '## Fix', '## When not', 'provenance: '])
      expect(readme).toContain(heading);
  });
}

function acceptPassive(check: PassiveCheck, testFile: string): void {
  const exchangesOf = (name: string): readonly (readonly [string, Exchange])[] =>
    fixtureOf(testFile, name).map((exchange, index) => [`${name} ${index + 1}`, exchange]);
  const vulnerable = exchangesOf('vulnerable');
  const safe = exchangesOf('safe');

  it('has fixtures of both sorts', () => {
    expect(vulnerable.length).toBeGreaterThan(0);
    expect(safe.length).toBeGreaterThan(0);
  });
  it.each(vulnerable)('sees it: %s', (_, exchange) => {
    const sightings = check.check(exchange);
    expect(sightings.length).toBeGreaterThan(0);
    for (const { evidence, subject } of sightings) {
      expect(subject).not.toBe('');
      expect(evidence.length).toBeLessThanOrEqual(300);
    }
    expect(new Set(sightings.map(({ subject }) => subject)).size).toBe(sightings.length);
  });
  it.each(safe)('is silent: %s', (_, exchange) => {
    expect(check.check(exchange)).toEqual([]);
  });
  it('is silent on an empty answer', () => {
    for (const [, exchange] of vulnerable) {
      const response = { ...exchange.response, headers: [], body: new Uint8Array() };
      const request = { method: 'GET', url: new URL('/', exchange.request.url).href, headers: [] };
      expect(check.check({ request, response })).toEqual([]);
    }
  });
  it('takes every beginning of a body', () => {
    for (const [, exchange] of vulnerable) for (const part of beginnings(exchange)) check.check(part);
  });
}

function beginnings(exchange: Exchange): readonly Exchange[] {
  const { body } = exchange.response;
  const step = Math.max(1, Math.floor(body.length / 25));
  return Array.from({ length: Math.ceil(body.length / step) }, (_, index) => ({
    ...exchange,
    response: { ...exchange.response, body: body.slice(0, index * step) },
  }));
}

function fixtureOf(testFile: string, name: string): readonly Exchange[] {
  const path = fileURLToPath(new URL(`fixtures/${name}.http`, testFile));
  return existsSync(path) ? parseHttpFixture(readFileSync(path, 'utf8')) : [];
}

const strengths: readonly Strength[] = ['low', 'medium', 'high', 'insane'];

function acceptActive(
  check: ActiveCheck,
  { vulnerable = {}, benign = {}, ...examples }: CheckExamples,
): void {
  const targetOf = (entry: Respond | FakeTarget): FakeTarget =>
    typeof entry === 'function' ? { ...examples, respond: entry } : { ...examples, ...entry };

  it('has examples of both sorts', () => {
    expect(Object.keys(vulnerable).length).toBeGreaterThan(0);
    expect(Object.keys(benign).length).toBeGreaterThan(0);
  });
  it.each(Object.entries(vulnerable))('proves it: %s', async (_, entry) => {
    const proofs = await attack(check, targetOf(entry));
    expect(proofs.length).toBeGreaterThan(0);
    for (const proof of proofs) {
      expectProof(proof);
      expect((await proof.again?.()) ?? true).toBe(true);
    }
  });
  it.each(Object.entries(benign))('is silent: %s', async (_, entry) => {
    expect((await attack(check, targetOf(entry))).map(summary)).toEqual([]);
  });
  it.each(Object.entries(hostile(examples.isShownByRawEcho === true)))(
    'is silent on %s',
    async (_, respond) => {
      for (const seed of [1, 2, 3]) {
        const target = { ...examples, strength: 'insane' as const, respond };
        expect((await attack(check, target, seed)).map(summary)).toEqual([]);
      }
    },
  );
  it.each(strengths)('costs what it says at strength %s', async (strength) => {
    const cost = check.cost?.[strength];
    expect(await costOf(check, { ...examples, strength, respond: quiet })).toBeLessThanOrEqual(cost ?? -1);
  });
}

/** Requests that the check sends to an application that treats every input well. */
export async function costOf(check: ActiveCheck, target: FakeTarget): Promise<number> {
  const open = openTarget(target);
  await check.attack(activeTargetOf(check, open.place), open.prober);
  return open.count();
}

function attack(check: ActiveCheck, target: FakeTarget, seed?: number): Promise<readonly Proof[]> {
  const { place, prober } = openTarget(target, seed);
  return check.attack(activeTargetOf(check, place), prober);
}

export function activeTargetOf(
  { scope }: ActiveCheck,
  place: Extract<ActiveTarget, { scope: 'place' }>['place'],
): ActiveTarget {
  if (scope === 'place') return { scope, place };
  if (scope === 'operation') return { scope, request: place.request, places: [place] };
  return { scope, origin: new URL(place.request.url).origin, requests: [place.request] };
}

function summary({ subject, payload, evidence }: Proof): string {
  return `${subject}: ${payload} -> ${evidence}`;
}

function expectProof(proof: Proof): void {
  expect(proof.repeated).toBeGreaterThanOrEqual(2);
  expect(proof.subject).not.toBe('');
  expect(proof.evidence).not.toBe('');
  expect(proof.evidence.length).toBeLessThanOrEqual(300);
  expect(proof.attack).not.toBe(proof.control);
}

/** A page that is always the same. */
export const quiet: Respond = () => '<html><body><h1>Harbour</h1><p>Nothing found.</p></body></html>';

function hostile(isShownByRawEcho: boolean): Readonly<Record<string, Respond>> {
  return {
    'an empty answer': () => ({ type: '', body: '' }),
    'an error to everything': () => ({ status: 500, body: '<h1>Internal Server Error</h1>' }),
    'a page that is missing': () => ({ status: 404, body: '<h1>Not Found</h1>' }),
    'a page for everything': quiet,
    'a door that stays shut': () => ({ status: 403, body: '<h1>Forbidden</h1>' }),
    'a redirect to the sign-in': () => ({ status: 302, headers: [['Location', '/sign-in']] }),
    'an echo in plain text': (request) => ({ type: 'text/plain', body: everythingOf(request) }),
    'an echo in encoded markup': (request) => `<pre>${escapeMarkup(everythingOf(request))}</pre>`,
    'an error that echoes': (request) => ({
      status: 500,
      body: `<pre>${escapeMarkup(everythingOf(request))}</pre>`,
    }),
    ...(isShownByRawEcho ? {} : { 'an echo in markup': (request) => `<pre>${everythingOf(request)}</pre>` }),
    'a digest of the request': (request) => `<p>${digestOf(everythingOf(request))}</p>`,
    'a status for each digest': (request) => ({
      status: Number.parseInt(digestOf(everythingOf(request)).slice(0, 2), 16) < 128 ? 200 : 500,
      body: '<p>one of two</p>',
    }),
    'a filter that refuses signs': (request) =>
      /['"<>;|&$`{}()\\*]/.test(everythingOf(request).replace(/^.*\n/, '').replaceAll('&', ' '))
        ? { status: 403, body: '<h1>Blocked</h1>' }
        : '<h1>Welcome</h1>',
    'an error for every sign': (request) =>
      /[^\w\s.:/=-]/.test(everythingOf(request))
        ? { status: 500, body: '<h1>Oops</h1>' }
        : '<h1>Welcome</h1>',
    'a page for each length': (request) => `<p>${everythingOf(request).length} letters</p>`,
    'two faces in turn': ({ state }) => {
      state.set('turn', state.get('turn') === 'a' ? 'b' : 'a');
      return `<h1>Pier ${state.get('turn')}</h1>`;
    },
    'noise in content and time': noise,
  };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const noise: Respond = ({ random }) => {
  const words = Array.from({ length: 12 }, () => Math.floor(random() * 1e6).toString(36));
  const slow = random() < 0.15 ? random() * 9000 : random() * 400;
  return { status: random() < 0.1 ? 500 : 200, body: `<p>${words.join('</p><p>')}</p>`, delayMs: slow };
};
