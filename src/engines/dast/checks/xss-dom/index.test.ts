import { acceptCheck } from '../../../../testing/accept-check.js';
import { escapeMarkup, type FakeTarget } from '../../../../testing/fake-target.js';
import type { BrowserVisit } from '../../check.js';
import { check } from './index.js';

const fragment = ({ url }: BrowserVisit) => decodeURIComponent(url.split('#', 2)[1] ?? '');
const page = (script: string) => `<h1>Map</h1><div id="area"></div><script>${script}</script>`;

function reading(script: string, browser: NonNullable<FakeTarget['browser']>): FakeTarget {
  return { respond: () => page(script), browser };
}

/** What was said last in a room that all visitors share. */
let said = '';

/** A chat: a page that opens a socket, and the socket. */
function chat(shown: (message: string) => string): FakeTarget {
  return {
    place: { kind: 'websocket', name: '/text', value: 'ahoy' },
    request: {
      url: 'http://harbour.test/chat',
      headers: [['Upgrade', 'websocket']],
      body: Buffer.from('{"text":"ahoy"}'),
    },
    crawled: ['http://harbour.test/room'],
    respond: (request) => {
      if (request.header('Upgrade') === '')
        return page("new WebSocket('/chat').onmessage = (event) => show(event.data)");
      said = request.input;
      return { status: 101, type: 'text/plain', body: request.input };
    },
    browser: () => `<div>${shown(said)}</div>`,
  };
}

const byHash = 'area.innerHTML = decodeURIComponent(location.hash.slice(1))';

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'fragment as mark-up': reading(byHash, (visit) => `<div>${fragment(visit)}</div>`),
    'message as mark-up': reading(
      "addEventListener('message', (event) => { area.innerHTML = event.data })",
      ({ message = '' }) => `<div>${message}</div>`,
    ),
    'parameter as an address': reading(
      "location = new URLSearchParams(location.search).get('next')",
      ({ url }) => `<a href="${new URL(url).searchParams.get('next') ?? '/'}">next</a>`,
    ),
    'what another visitor says, as mark-up': chat((message) => message),
    'storage as a statement': reading(
      "setTimeout(localStorage.getItem('tour'))",
      ({ storage = {} }) => `<script>${storage.tour ?? ''}</script>`,
    ),
  },
  benign: {
    'fragment as text': reading(byHash.replace('innerHTML', 'textContent'), (visit) =>
      escapeMarkup(fragment(visit)),
    ),
    'what another visitor says, as text': chat(escapeMarkup),
    'no source at all': reading('area.hidden = true', () => page('')),
    'what the server itself writes': {
      respond: ({ query }) =>
        `${query.get('next') ?? ''}${page("new URLSearchParams(location.search).get('next')")}`,
      browser: ({ url }) => new URL(url).searchParams.get('next') ?? '',
    },
    'without a browser': { respond: () => page(byHash) },
  },
});
