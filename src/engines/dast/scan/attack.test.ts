import { expect, test } from 'vitest';
import type { ActiveCheck } from '../check.js';
import type { ProbeRequest } from '../exchange.js';
import { fieldOf } from '../http/fields.js';
import { placesOf } from '../places/index.js';
import type { Session } from '../session/session.js';
import { attackUnits } from './attack.js';

const check: ActiveCheck = {
  id: 'quay-injection',
  mode: 'active',
  scope: 'place',
  places: ['cookie'],
  writes: false,
  technologies: [],
  title: 'Quay injection',
  severity: 'high',
  aliases: [],
  cwe: 89,
  fix: 'Bind values.',
  references: [],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: async (target, prober) => {
    if (target.scope === 'place') await prober.send(target.place, "'; --");
    return [];
  },
};

test.each(['user=anna&password=late', 'berth=7'])(
  'a cookie of the request with %s is attacked in the way that the application reads cookies',
  async (body) => {
    const request: ProbeRequest = {
      method: 'POST',
      url: 'http://harbour.test/gate',
      headers: [
        ['Content-Type', 'application/x-www-form-urlencoded'],
        ['Cookie', 'quay=north'],
      ],
      body: Buffer.from(body),
    };
    const place = placesOf(request).find(({ kind }) => kind === 'cookie');
    if (place === undefined) throw new Error('no cookie');
    const cookies: (string | undefined)[] = [];
    const session: Session = {
      name: 'anonymous',
      send: async (sent) => {
        cookies.push(fieldOf(sent.headers, 'cookie'));
        const body = Buffer.from('ok');
        const response = {
          status: 200,
          headers: [],
          body,
          isTruncated: false,
          firstByteMs: 1,
          durationMs: 1,
        };
        return { request: sent, response };
      },
      secrets: () => [],
      fieldsFor: () => ({}),
      cookieNames: () => [],
    };
    await attackUnits([{ id: 'unit', target: { scope: 'place', place }, request, rank: 0, group: 'gate' }], {
      checks: [check],
      context: {
        seed: 'seed',
        strength: 'medium',
        mayWrite: false,
        sessions: [],
        anonymous: session,
        technologies: [],
        pages: [],
        noise: new WeakMap(),
        benign: new WeakMap(),
        cookieStyle: () => 'encoded',
        withToken: (sent, _as, send) => send(sent),
      },
      session,
      concurrency: 1,
      leastConfidence: 'low',
      done: new Set(),
      secrets: () => [],
      isOver: () => false,
    });
    expect(cookies).toEqual(['quay=%27%3B%20--']);
  },
);
