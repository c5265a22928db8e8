import { isLike, stableFeatures } from '../../attacks/features.js';
import { baselines } from '../../attacks/observe.js';
import { carriesSession } from '../../attacks/ownership.js';
import { withBody, withHeader, withoutHeaders } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { bodyText, isHtml, mediaType } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';

export const check: ActiveCheck = {
  id: 'csrf-not-checked',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: true,
  technologies: [],
  title: 'A form is accepted from other sites',
  severity: 'medium',
  aliases: ['ZAP-20012', 'CWE-352', 'WASC-9'],
  cwe: 352,
  fix: 'Check the anti-CSRF token, or the Origin, in every operation that changes something.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
  cost: { low: 8, medium: 8, high: 8, insane: 8 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

const tokenName = /csrf|xsrf|authenticity_token|__RequestVerificationToken|^_?token$|nonce|form_?key/i;
const triesAtMost = 3;
/** What no one types: at least 20 random letters and digits. */
const tokenValue = /^(?=.*\d)(?=.*[a-z])[\w+/=.-]{20,}$/i;

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const isForm = mediaType(request) === 'application/x-www-form-urlencoded';
  if (request.method !== 'POST' || !isForm) return [];
  const form = new URLSearchParams(bodyText(request));
  for (const [name, value] of [...form]) {
    if (tokenName.test(name) || tokenValue.test(value)) form.delete(name);
  }
  const bare = withoutHeaders(request, /csrf|xsrf|^referer$|^x-requested-with$/i);
  const foreign = withHeader(bare, 'Origin', `https://${prober.marker()}.example.net`);
  const byAnswer = carriesSession(request) ? await provedByAnswer(request, foreign, form, prober) : [];
  if (byAnswer.length > 0 || prober.users.length === 0) return byAnswer;
  const byEffect = await provedByEffect(foreign, form, prober);
  return byEffect.length > 0 ? byEffect : provedByAccount(request, foreign, form, prober);
}

/** What an answer says after it has changed something; a search says none of it. */
const saysDone =
  /\b(?:saved|updated|changed|created|added|removed|deleted|booked|accepted|thank you|success(?:ful(?:ly)?)?|gespeichert|geändert|enregistré|guardado)\b/i;

function shownText(exchange: Exchange): string {
  return isHtml(exchange.response) ? parsedPage(exchange).text : bodyText(exchange.response);
}

/** The answer says that something was done, for the user alone: a stranger gets another one. */
async function provedByAccount(
  request: ProbeRequest,
  foreign: ProbeRequest,
  form: URLSearchParams,
  prober: Prober,
): Promise<readonly Proof[]> {
  const known = await baselines(prober, request);
  const isDone = known.every(
    (exchange) => exchange.response.status < 300 && saysDone.test(shownText(exchange)),
  );
  if (!isDone) return [];
  const sent = withBody(foreign, form.toString());
  const control = await prober.requestAs('anonymous', sent);
  if (isLike(control, '', known, '')) return [];
  if (!isLike(await prober.request(sent), '', known, '')) return [];
  const attack = await prober.request(sent);
  if (!isLike(attack, '', known, '')) return [];
  return [
    {
      ...sameAnswer(form, attack, control),
      detail: 'a stranger gets another answer',
      again: async () => isLike(await prober.request(sent), '', known, ''),
    },
  ];
}

/** The form as another site would send it: foreign Origin, no token. The answer is the form's own, and not that of a broken form. */
async function provedByAnswer(
  request: ProbeRequest,
  foreign: ProbeRequest,
  form: URLSearchParams,
  prober: Prober,
): Promise<readonly Proof[]> {
  const known = await baselines(prober, request);
  if (!known.every(({ response: { status } }) => status < 400) || stableFeatures(known).size < 3) return [];
  const control = await prober.request(withBody(foreign, ''));
  if (isLike(control, '', known, '')) return [];
  const sent = withBody(foreign, form.toString());
  if (!isLike(await prober.request(sent), '', known, '')) return [];
  // What a stranger can send as well needs no one else's session.
  if (prober.users.length > 0 && isLike(await prober.requestAs('anonymous', sent), '', known, '')) return [];
  const attack = await prober.request(sent);
  if (!isLike(attack, '', known, '')) return [];
  return [sameAnswer(form, attack, control)];
}

function sameAnswer(form: URLSearchParams, attack: Exchange, control: Exchange): Proof {
  return {
    subject: 'form',
    payload: form.toString().slice(0, 200),
    attack,
    control,
    repeated: 2,
    evidence: `the same answer (${attack.response.status}) from a foreign Origin and without a token`,
    confidence: 'medium',
  };
}

/** What the foreign form sent stands on the user's page afterwards, and what a stranger sends does not. */
async function provedByEffect(
  foreign: ProbeRequest,
  form: URLSearchParams,
  prober: Prober,
): Promise<readonly Proof[]> {
  const page: ProbeRequest = { method: 'GET', url: foreign.url, headers: [] };
  const name = fieldToChange(form, bodyText((await prober.request(page)).response));
  if (name === undefined) return [];
  const submit = async (send: (request: ProbeRequest) => Promise<Exchange>) => {
    const value = prober.marker();
    const changed = new URLSearchParams(form);
    changed.set(name, value);
    const attack = await send(withBody(foreign, changed.toString()));
    const shown = bodyText((await prober.request(page)).response).includes(value);
    return { attack, value, isStored: shown };
  };
  // Other checks write to the same field at the same time.
  const submitted = async (send: (request: ProbeRequest) => Promise<Exchange>) => {
    let outcome = await submit(send);
    for (let tries = 1; !outcome.isStored && tries < triesAtMost; tries++) outcome = await submit(send);
    return outcome;
  };
  const asUser = () => submitted((request) => prober.request(request));
  if (!(await asUser()).isStored) return [];
  const stranger = await submitted((request) => prober.requestAs('anonymous', request));
  if (stranger.isStored) return [];
  const { attack, value, isStored } = await asUser();
  if (!isStored) return [];
  return [
    {
      subject: 'form',
      payload: `${name}=${value}`,
      attack,
      control: stranger.attack,
      repeated: 2,
      evidence: `${name}=${value}, sent from a foreign Origin and without a token, is on the page ${page.url} afterwards`,
      again: async () => (await asUser()).isStored,
      confidence: 'confirmed',
    },
  ];
}

/** A field whose value the page shows in an input: what a person may change. */
function fieldToChange(form: URLSearchParams, html: string): string | undefined {
  const inputs = html.match(/<(?:input|textarea)\b[^>]{0,500}>/gi) ?? [];
  return [...form.keys()].find((name) =>
    inputs.some(
      (tag) =>
        new RegExp(`\\bname\\s?=\\s?["']?${escaped(name)}["'\\s>]`, 'i').test(tag) &&
        !/\btype\s?=\s?["']?(?:hidden|password|submit|button|checkbox|radio|file|image)/i.test(tag),
    ),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
