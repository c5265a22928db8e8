import { type DomSource, scriptsOf, sourcesIn } from '../../attacks/dom-sources.js';
import { sendMarked } from '../../attacks/observe.js';
import { isAtLeast, subjectOf } from '../../attacks/prove.js';
import { executes } from '../../attacks/scripting.js';
import type { ActiveCheck, BrowserProbe, Prober, Proof } from '../../check.js';
import type { Exchange, InputPlace, ProbeRequest } from '../../exchange.js';
import { bodyText, isHtml, isSuccess, mediaType } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'xss-dom',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: "Cross-site scripting in the browser: a page's script runs what others chose",
  severity: 'high',
  aliases: ['ZAP-40026', 'CWE-79', 'WASC-8'],
  cwe: 79,
  fix: 'Write text with textContent, check addresses before they are assigned, and never evaluate strings.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/DOM_based_XSS_Prevention_Cheat_Sheet.html'],
  cost: { low: 0, medium: 0, high: 0, insane: 0 },
  attack: async (target, prober) => {
    const { browser } = prober;
    if (target.scope !== 'operation' || browser === undefined) return [];
    const messages = target.places.filter(({ kind }) => kind === 'websocket');
    if (messages.length > 0) return await proveRelayed(messages, prober, browser);
    return target.request.method === 'GET'
      ? await proveSources(target.request, prober, browser)
      : await proveStored(target.places, prober, browser);
  },
};

/** Mark-up, an address, a statement, and the ends of the strings that a statement may stand in. */
const payloads: readonly ((marker: string) => string)[] = [
  (marker) => `'"><img src=data:, onerror=${marker}>`,
  (marker) => `javascript:${marker}`,
  (marker) => marker,
  (marker) => `'-${marker}-'`,
  (marker) => `"-${marker}-"`,
  (marker) => `\${${marker}}`,
];

async function proveSources(
  request: ProbeRequest,
  prober: Prober,
  browser: BrowserProbe,
): Promise<readonly Proof[]> {
  const page = await prober.baseline();
  if (!isHtml(page.response) || !isSuccess(page)) return [];
  const script = scriptsOf(page, prober);
  const proofs: Proof[] = [];
  for (const source of sourcesIn(script, bodyText(page.response))) {
    const proof = await tryPayloads(request, source, script, page, prober, browser);
    if (proof !== undefined) proofs.push(proof);
  }
  return proofs;
}

async function tryPayloads(
  request: ProbeRequest,
  source: DomSource,
  script: string,
  page: Exchange,
  prober: Prober,
  browser: BrowserProbe,
): Promise<Proof | undefined> {
  const ran = async (payloadFor: (marker: string) => string) => {
    const marker = prober.marker();
    const payload = payloadFor(marker);
    const visit = source.visit(request.url, payload);
    return { marker, payload, visit, ran: await browser.visit(visit, marker) };
  };
  for (const payloadFor of payloads.filter((_, index) => isWorthwhile(index, script, prober))) {
    const first = await ran(payloadFor);
    if (!first.ran) continue;
    // What the server itself writes into the page is another weakness, with another fix.
    const served = await prober.request({ ...request, url: first.visit.url.split('#', 1)[0] ?? request.url });
    if (executes(served, first.marker)) return undefined;
    const second = await ran(payloadFor);
    if (!second.ran || (await ran(() => 'benign text')).ran) return undefined;
    return {
      subject: source.name,
      payload: second.payload,
      attack: { ...served, request: { ...served.request, url: second.visit.url.split('#', 1)[0] ?? '' } },
      control: page,
      repeated: 2,
      evidence: `the browser ran the payload of ${source.name}`,
      detail: `opened as ${second.visit.url}`,
      again: async () => (await ran(payloadFor)).ran,
      confidence: 'confirmed',
    };
  }
  return undefined;
}

/** Statements are tried only where a script evaluates strings or assigns addresses. */
function isWorthwhile(index: number, script: string, prober: Prober): boolean {
  if (index === 0 || isAtLeast(prober, 'high')) return true;
  if (index === 1) return /location|\.href|\.src|\.action|open\(|setAttribute/.test(script);
  return /\beval\b|\bFunction\b|setTimeout|setInterval|\.text\b|execScript|insertAdjacent|document\.write/.test(
    script,
  );
}

/** Stored by a call, shown by a script: only the browser puts them together. */
async function proveStored(
  places: readonly InputPlace[],
  prober: Prober,
  browser: BrowserProbe,
): Promise<readonly Proof[]> {
  const pages = prober
    .pages()
    .filter(({ request, response }) => request.method === 'GET' && isHtml(response))
    .filter((page) => /fetch\(|XMLHttpRequest|axios|\$\.(?:get|ajax|getJSON)/.test(scriptsOf(page, prober)))
    .slice(0, isAtLeast(prober, 'high') ? 4 : 2);
  if (pages.length === 0) return [];
  const proofs: Proof[] = [];
  for (const place of places) {
    if (!['form', 'json', 'multipart', 'graphql'].includes(place.kind)) continue;
    if (!(await comesBack(place, prober))) continue;
    for (const page of pages) {
      const proof = await tryStored(place, page, prober, browser);
      if (proof === undefined) continue;
      proofs.push(proof);
      break;
    }
  }
  return proofs;
}

/** Sent over a WebSocket while the page is open, and written into it: what one visitor sends, the page of another runs. */
async function proveRelayed(
  places: readonly InputPlace[],
  prober: Prober,
  browser: BrowserProbe,
): Promise<readonly Proof[]> {
  const pages = prober
    .pages()
    .filter(({ request, response }) => request.method === 'GET' && isHtml(response))
    .filter((page) => /\bWebSocket\s{0,5}\(/.test(scriptsOf(page, prober)))
    .slice(0, isAtLeast(prober, 'high') ? 4 : 2);
  const proofs: Proof[] = [];
  for (const place of places) {
    for (const page of pages) {
      const proof = await tryRelayed(place, page, prober, browser);
      if (proof === undefined) continue;
      proofs.push(proof);
      break;
    }
  }
  return proofs;
}

async function tryRelayed(
  place: InputPlace,
  page: Exchange,
  prober: Prober,
  browser: BrowserProbe,
): Promise<Proof | undefined> {
  const ran = async (payloadFor: (marker: string) => string) => {
    const marker = prober.marker();
    const payload = payloadFor(marker);
    let exchange = page;
    const meanwhile = async () => {
      exchange = await prober.send(place, payload);
    };
    return { payload, ran: await browser.visit({ url: page.request.url, meanwhile }, marker), exchange };
  };
  const markup = (marker: string) => `'"><img src=data:, onerror=${marker}>`;
  if (!(await ran(markup)).ran) return undefined;
  const second = await ran(markup);
  if (!second.ran || (await ran(() => 'benign text')).ran) return undefined;
  return {
    subject: `${subjectOf(place)} on ${page.request.url}`,
    payload: second.payload,
    attack: second.exchange,
    control: page,
    repeated: 2,
    evidence: `the browser ran the message on ${page.request.url}`,
    detail: `sent over ${place.request.url} while the page was open`,
    again: async () => (await ran(markup)).ran,
    confidence: 'confirmed',
  };
}

/** Some answer that a script may read has the mark-up as it was sent. */
async function comesBack(place: InputPlace, prober: Prober): Promise<boolean> {
  const { marker } = await sendMarked(prober, place, (one) => `<b>${one}</b>`);
  const calls = prober
    .pages()
    .filter(
      ({ request, response }) => request.method === 'GET' && /json|text\/plain/.test(mediaType(response)),
    )
    .slice(0, 6);
  for (const { request } of calls) {
    const shown = bodyText((await prober.request(request)).response);
    if (shown.includes(marker) && /<b>|\\u003cb/i.test(shown)) return true;
  }
  return false;
}

async function tryStored(
  place: InputPlace,
  page: Exchange,
  prober: Prober,
  browser: BrowserProbe,
): Promise<Proof | undefined> {
  const ran = async () => {
    const sent = await sendMarked(prober, place, (marker) => `'"><img src=data:, onerror=${marker}>`);
    return { ...sent, ran: await browser.visit({ url: page.request.url }, sent.marker) };
  };
  if (!(await ran()).ran) return undefined;
  const second = await ran();
  if (!second.ran) return undefined;
  return {
    subject: `${subjectOf(place)} on ${page.request.url}`,
    payload: second.payload,
    attack: second.exchange,
    control: page,
    repeated: 2,
    evidence: `the browser ran the stored payload on ${page.request.url}`,
    detail: `sent by ${place.request.method} ${place.request.url}`,
    again: async () => (await ran()).ran,
    confidence: 'confirmed',
  };
}
