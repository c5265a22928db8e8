import { describe, expect, test } from 'vitest';
import { executes } from '../attacks/scripting.js';
import type { Exchange, HeaderFields, ProbeRequest } from '../exchange.js';
import { bodyText } from '../http/fields.js';
import { anonymousSession } from '../session/session.js';
import { landingsOf, withLanding } from './landings.js';

const origin = 'http://127.0.0.1:8080';
const post: ProbeRequest = {
  method: 'POST',
  url: `${origin}/berths`,
  headers: [],
  body: Buffer.from('pier=B'),
};

function answer(request: ProbeRequest, status: number, headers: HeaderFields, text = ''): Exchange {
  const body = Buffer.from(text);
  return {
    request,
    response: { status, headers, body, isTruncated: false, firstByteMs: 40, durationMs: 41 },
  };
}

/** Keeps what was posted for the next page, as sessions do. */
function application() {
  let notice = '';
  const asked: string[] = [];
  const send = async (request: ProbeRequest): Promise<Exchange> => {
    asked.push(`${request.method} ${request.url.replace(origin, '')}`);
    if (request.method === 'GET') {
      const text = `<p>${notice}</p>`;
      notice = '';
      return answer(request, 200, [['Content-Type', 'text/html']], text);
    }
    const sent = Buffer.from(request.body ?? '').toString();
    notice = sent;
    await Promise.resolve();
    const place = sent.includes('elsewhere') ? '/other' : '/notices';
    return answer(request, 303, [['Location', place]]);
  };
  return { send, asked };
}

const session = anonymousSession({
  send: async () => {
    throw new Error('not sent by the session');
  },
  handshake: async () => undefined,
  counts: () => {
    throw new Error('not counted');
  },
  close: async () => {},
});
const benign = answer(post, 303, [['Location', '/notices']]);

describe('forms that answer with a redirect', () => {
  test('run what the page behind them shows, which the body of a redirect does not', async () => {
    const marker = 'qx7k2m4v9bz';
    const to: HeaderFields = [
      ['Location', '/notices'],
      ['Content-Type', 'text/html'],
    ];
    const redirect = answer(post, 303, to, `<script>${marker}</script>`);
    const page = answer(post, 200, [['Content-Type', 'text/html']], `<script>${marker}</script>`);
    expect(executes(redirect, marker)).toBe(false);
    expect(executes(await withLanding(redirect, async () => page), marker)).toBe(true);
  });

  test('show what they do on the page that it leads to; each request sees its own', async () => {
    const { send } = application();
    const landings = landingsOf(
      [{ request: post, exchange: benign }],
      () => true,
      () => false,
    );
    const bodies = await Promise.all(
      ['one', 'two', 'three'].map(async (word) => {
        const { response } = await landings.send({ ...post, body: Buffer.from(word) }, session, send);
        return `${response.status} ${response.firstByteMs} ${bodyText(response)}`;
      }),
    );
    expect(bodies).toEqual(['one', 'two', 'three'].map((word) => `303 40 <p>${word}</p>`));
  });

  test('an address that the payload chose is not followed', async () => {
    const { send, asked } = application();
    const landings = landingsOf(
      [{ request: post, exchange: benign }],
      () => true,
      () => false,
    );
    await landings.send({ ...post, body: Buffer.from('elsewhere') }, session, send);
    expect(asked).toEqual(['POST /berths']);
  });

  test.each([
    ['another origin', [['Location', 'http://192.0.2.1/notices']] as HeaderFields, true, false],
    ['out of scope', [['Location', '/notices']] as HeaderFields, false, false],
    ['the sign-in', [['Location', '/notices']] as HeaderFields, true, true],
  ])('%s is not followed', async (_, headers, isIn, isSignIn) => {
    const { send, asked } = application();
    const exchange = answer(post, 303, headers);
    const landings = landingsOf(
      [{ request: post, exchange }],
      () => isIn,
      () => isSignIn,
    );
    await landings.send(post, session, send);
    expect(asked).toEqual(['POST /berths']);
  });

  test('a proof is looked for there again', async () => {
    const { send } = application();
    const exchange = await withLanding(await send(post), send);
    expect(bodyText(exchange.response)).toBe('<p>pier=B</p>');
  });
});
