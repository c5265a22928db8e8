import { discover } from '../crawl/discover.js';
import { resolveAddress } from '../crawl/forms.js';
import type { Exchange, ProbeRequest } from '../exchange.js';
import { isFault } from '../http/fault.js';
import { fieldOf, fieldsOf } from '../http/fields.js';
import { originOf, requestTargetOf } from '../http/scope.js';
import { type JsonLogin, jsonLoginOf, type LoginValues, stepOf } from './login-form.js';
import type { SignInMarks, SignInOutcome } from './outcome.js';

/** A way to sign in that seems to exist. */
export type LoginPlan =
  | { readonly kind: 'form'; readonly page: string }
  | { readonly kind: 'json'; readonly login: JsonLogin; readonly page: string }
  /** Steps that were recorded in a browser. */
  | {
      readonly kind: 'recorded';
      readonly page: string;
      signIn(values: LoginValues, marks: SignInMarks): Promise<SignInOutcome>;
    }
  | { readonly kind: 'basic' }
  | { readonly kind: 'digest' }
  | { readonly kind: 'oauth-password' | 'oauth-client'; readonly url: string };

type Send = (request: ProbeRequest) => Promise<Exchange>;

const looksLikeLogin =
  /log[-_ ]?in|sign[-_ ]?in|auth|account|session|anmeld|einlog|portal|connect|member|aboard|admin/i;
const pagePaths = [
  '/login',
  '/signin',
  '/sign-in',
  '/log-in',
  '/account/login',
  '/accounts/login/',
  '/user/login',
  '/users/sign_in',
  '/auth/login',
  '/admin/login',
  '/admin/',
  '/session/new',
  '/login.php',
  '/wp-login.php',
];
/** Descriptions of interfaces name the sign-in among their operations. */
const descriptionName = /openapi|swagger|api-?docs|\.json$|\.ya?ml$/i;
const descriptionPaths = [
  '/openapi.json',
  '/swagger.json',
  '/v3/api-docs',
  '/api/openapi.json',
  '/openapi.yaml',
];
const callPaths = [
  '/api/login',
  '/api/auth/login',
  '/auth/login',
  '/login',
  '/api/v1/login',
  '/api/v1/auth/login',
  '/api/sessions',
  '/api/session',
  '/sessions',
  '/api/signin',
  '/api/users/login',
  '/users/login',
  '/api/token',
  '/token',
];
const tokenPaths = ['/oauth/token', '/oauth2/token', '/token', '/connect/token'];
const mostPages = 40;

/** Ways to sign in, the most likely first. */
export async function findLogins(
  targets: readonly string[],
  described: readonly ProbeRequest[],
  loginUrl: string | undefined,
  send: Send,
): Promise<readonly LoginPlan[]> {
  const plans: LoginPlan[] = [];
  const seen = new Set<string>();
  // A description that is an address is read like a page: its operations are what it leads to.
  const documents = described.filter(({ method }) => method === 'GET').map(({ url }) => url);
  const queue = [
    ...(loginUrl === undefined ? [] : [loginUrl]),
    ...documents.filter((url) => descriptionName.test(url)).slice(0, 4),
    ...targets,
  ];
  /** Links that say nothing of a sign-in; where they are refused, the way leads to it. */
  const others: string[] = [];
  const later =
    loginUrl === undefined
      ? targets.flatMap((target) =>
          [...descriptionPaths, ...pagePaths].map((path) => `${originOf(target)}${path}`),
        )
      : [];
  for (let count = 0; count < mostPages; count++) {
    const isLikely = queue.length > 0;
    const url = queue.shift() ?? (plans.some(isClear) ? undefined : (others.shift() ?? later.shift()));
    if (url === undefined) break;
    if (seen.has(url)) continue;
    seen.add(url);
    const exchange = await ask(url, send);
    if (exchange === undefined) continue;
    const found = readPage(exchange, isLikely || looksLikeLogin.test(exchange.request.url));
    plans.push(...found.plans);
    queue.push(...found.next);
    others.push(...found.others);
  }
  plans.push(...describedPlans(described));
  const guesses = plans.length > 0 ? [] : await guessedPlans(targets, loginUrl, send);
  const all = [...plans, ...guesses];
  return uniquePlans([...all.filter(isClear), ...all.filter((plan) => !isClear(plan))]);
}

/** A call that takes a name and a number may be one of many things; a password, or an address that says so, is a sign-in. */
function isClear(plan: LoginPlan): boolean {
  if (plan.kind !== 'json') return true;
  const { request, passwordKey } = plan.login;
  return /pass|pwd|kennwort/i.test(passwordKey) || looksLikeLogin.test(requestTargetOf(request.url));
}

async function ask(url: string, send: Send): Promise<Exchange | undefined> {
  try {
    let exchange = await send({ method: 'GET', url, headers: [] });
    for (let hops = 0; hops < 5; hops++) {
      const location = fieldOf(exchange.response.headers, 'location');
      const next = location === undefined ? undefined : resolveAddress(location, exchange.request.url);
      if (exchange.response.status < 300 || exchange.response.status > 399 || next === undefined) break;
      exchange = await send({ method: 'GET', url: next, headers: [] });
    }
    return exchange;
  } catch (thrown) {
    if (isFault(thrown)) return undefined;
    throw thrown;
  }
}

interface PageReading {
  readonly plans: readonly LoginPlan[];
  readonly next: readonly string[];
  readonly others: readonly string[];
}

function readPage(exchange: Exchange, isLikely: boolean): PageReading {
  const { url } = exchange.request;
  if (exchange.response.status === 401) {
    const challenges = fieldsOf(exchange.response.headers, 'www-authenticate').join(', ');
    if (/(?:^|,)\s*digest\s/i.test(challenges)) return { plans: [{ kind: 'digest' }], next: [], others: [] };
    if (/(?:^|,)\s*basic\b/i.test(challenges)) return { plans: [{ kind: 'basic' }], next: [], others: [] };
  }
  const { forms, leads } = discover(exchange);
  const plans: LoginPlan[] = [];
  const steps = forms.map(stepOf);
  if (steps.includes('user and password') || steps.includes('password'))
    plans.push({ kind: 'form', page: url });
  for (const { request } of leads) {
    const login = jsonLoginOf(request);
    if (login !== undefined && !leads.some((lead) => lead.from === 'form' && lead.request === request))
      plans.push({ kind: 'json', login, page: url });
  }
  if (plans.length === 0 && steps.includes('user') && isLikely) plans.push({ kind: 'form', page: url });
  // A form without an address that a script submits: the script's request goes first.
  const isScripted = forms.some(
    (form) => stepOf(form) === 'user and password' && form.action === '' && form.method === 'GET',
  );
  const ordered = isScripted
    ? [...plans].sort((a, b) => Number(a.kind === 'form') - Number(b.kind === 'form'))
    : plans;
  const pages = leads.filter(({ request }) => request.method === 'GET');
  const isLogin = ({ request, from, label }: (typeof leads)[number]) =>
    /script/.test(from) ||
    looksLikeLogin.test(`${request.url.slice((originOf(request.url) ?? '').length)} ${label ?? ''}`);
  const next = pages.filter(isLogin).map(({ request }) => request.url);
  const others = pages.filter((lead) => !isLogin(lead)).map(({ request }) => request.url);
  return { plans: ordered, next: next.slice(0, 30), others: others.slice(0, 15) };
}

/** A described operation that takes one name and one password; those whose address says so first. */
function describedPlans(described: readonly ProbeRequest[]): readonly LoginPlan[] {
  const saysSo = described.filter(({ url }) => looksLikeLogin.test(url));
  const others = described.filter(({ url, method }) => method === 'POST' && !looksLikeLogin.test(url));
  return [...saysSo, ...others].flatMap((request): readonly LoginPlan[] => {
    const login = jsonLoginOf(request);
    return login === undefined ? [] : [{ kind: 'json', login, page: request.url }];
  });
}

/** Addresses that answer a POST with anything but "there is no such thing". */
async function guessedPlans(
  targets: readonly string[],
  loginUrl: string | undefined,
  send: Send,
): Promise<readonly LoginPlan[]> {
  const plans: LoginPlan[] = [];
  const urls =
    loginUrl !== undefined
      ? [loginUrl]
      : targets.flatMap((target) => callPaths.map((path) => `${originOf(target)}${path}`));
  for (const url of urls) {
    if (!(await takesPost(url, send))) continue;
    for (const userKey of ['username', 'email', 'login', 'user', 'name']) {
      plans.push({
        kind: 'json',
        login: { request: jsonRequest(url, userKey), userKey: `/${userKey}`, passwordKey: '/password' },
        page: url,
      });
    }
    if (plans.length > 0) break;
  }
  for (const target of loginUrl === undefined ? targets : []) {
    for (const url of [
      ...(await tokenEndpoints(target, send)),
      ...tokenPaths.map((path) => `${originOf(target)}${path}`),
    ]) {
      if (plans.length === 0 && (await takesPost(url, send)))
        plans.push({ kind: 'oauth-password', url }, { kind: 'oauth-client', url });
    }
  }
  return plans;
}

/** As the discovery document says (OpenID Connect Discovery 1.0, section 4; RFC 8414, section 3). */
async function tokenEndpoints(target: string, send: Send): Promise<readonly string[]> {
  const urls: string[] = [];
  for (const name of ['openid-configuration', 'oauth-authorization-server']) {
    const document = await ask(`${originOf(target)}/.well-known/${name}`, send);
    const text = document === undefined ? '' : Buffer.from(document.response.body).toString('utf8');
    const named = /"token_endpoint"\s?:\s?"([^"]{1,2000})"/.exec(text)?.[1];
    const url = named === undefined ? undefined : resolveAddress(named.replaceAll('\\/', '/'), target);
    // A token endpoint of another host is another system.
    if (url !== undefined && originOf(url) === originOf(target)) urls.push(url);
  }
  return [...new Set(urls)];
}

function jsonRequest(url: string, userKey: string): ProbeRequest {
  return {
    method: 'POST',
    url,
    headers: [['Content-Type', 'application/json']],
    body: Buffer.from(JSON.stringify({ [userKey]: '', password: '' })),
  };
}

async function takesPost(url: string, send: Send): Promise<boolean> {
  try {
    const { response } = await send({
      method: 'POST',
      url,
      headers: [['Content-Type', 'application/json']],
      body: Buffer.from('{}'),
    });
    return ![404, 405, 410, 501].includes(response.status) && response.status < 500;
  } catch (thrown) {
    if (isFault(thrown)) return false;
    throw thrown;
  }
}

function uniquePlans(plans: readonly LoginPlan[]): readonly LoginPlan[] {
  const key = (plan: LoginPlan) =>
    plan.kind === 'form'
      ? `form ${plan.page}`
      : plan.kind === 'json'
        ? `json ${plan.login.request.url} ${plan.login.userKey}`
        : plan.kind;
  return [...new Map(plans.map((plan) => [key(plan), plan])).values()].slice(0, 12);
}
