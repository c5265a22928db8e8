import { acceptCheck } from '../../../../testing/accept-check.js';
import { escapeMarkup, type FakeTarget } from '../../../../testing/fake-target.js';
import type { BrowserVisit } from '../../check.js';
import { check } from './index.js';

const fragment = ({ url }: BrowserVisit) => decodeURIComponent(url.split('#', 2)[1] ?? '');
const page = (script: string) => `<h1>Map</h1><div id="area"></div><script>${script}</script>`;

function reading(script: string, browser: NonNullable<FakeTarget['browser']>): FakeTarget {
  return { respond: () => page(script), browser };
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
    'storage as a statement': reading(
      "setTimeout(localStorage.getItem('tour'))",
      ({ storage = {} }) => `<script>${storage.tour ?? ''}</script>`,
    ),
  },
  benign: {
    'fragment as text': reading(byHash.replace('innerHTML', 'textContent'), (visit) =>
      escapeMarkup(fragment(visit)),
    ),
    'no source at all': reading('area.hidden = true', () => page('')),
    'what the server itself writes': {
      respond: ({ query }) =>
        `${query.get('next') ?? ''}${page("new URLSearchParams(location.search).get('next')")}`,
      browser: ({ url }) => new URL(url).searchParams.get('next') ?? '',
    },
    'without a browser': { respond: () => page(byHash) },
  },
});
