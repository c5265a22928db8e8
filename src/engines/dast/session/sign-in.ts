import { discover } from '../crawl/discover.js';
import { resolveAddress } from '../crawl/forms.js';
import type { FormModel } from '../crawl/html.js';
import type { Exchange, HeaderFields, ProbeRequest } from '../exchange.js';
import { isFault } from '../http/fault.js';
import { bodyText, fieldOf } from '../http/fields.js';
import type { LoginPlan } from './find-login.js';
import { metaTokens, withHeaderTokens } from './header-tokens.js';
import { CookieJar, withCookies } from './jar.js';
import {
  filledJson,
  type LoginStep,
  type LoginValues,
  loginRequest,
  schemeIn,
  stepOf,
  tokenIn,
} from './login-form.js';
import type { Send, SignInMarks, SignInOutcome } from './outcome.js';

export type { Credentials, Send, SignInMarks, SignInOutcome } from './outcome.js';

const mostSteps = 4;
const mostHops = 10;

/** Signs in once, by this plan. Nothing is thrown for a sign-in that fails. */
export async function signIn(
  plan: LoginPlan,
  values: LoginValues,
  marks: SignInMarks,
  send: Send,
): Promise<SignInOutcome> {
  try {
    switch (plan.kind) {
      case 'form':
        return await byForm(plan.page, values, marks, send);
      case 'json':
        return await byJson(plan, values, marks, send);
      case 'basic':
        return signed(
          new CookieJar(),
          `Basic ${Buffer.from(`${values.name}:${values.password}`).toString('base64')}`,
        );
      case 'digest':
        return signed(new CookieJar());
      case 'recorded':
        return await plan.signIn(values, marks);
      default:
        return await byOauth(plan, values, send);
    }
  } catch (thrown) {
    if (isFault(thrown)) return { ok: false, because: thrown.message };
    throw thrown;
  }
}

function signed(jar: CookieJar, authorization?: string, landing?: Exchange): SignInOutcome {
  return {
    ok: true,
    credentials: {
      jar,
      ...(authorization === undefined ? {} : { authorization }),
      ...(landing === undefined ? {} : { landing }),
    },
  };
}

/** Sends with the cookies of the jar, and keeps what comes back. */
async function inJar(jar: CookieJar, request: ProbeRequest, send: Send): Promise<Exchange> {
  const exchange = await send({ ...request, headers: withCookies(request.headers, jar.for(request.url)) });
  jar.store(exchange);
  return exchange;
}

/** Follows redirects as a browser does: with GET. */
async function followed(jar: CookieJar, request: ProbeRequest, send: Send): Promise<Exchange> {
  let exchange = await inJar(jar, request, send);
  for (let hops = 0; hops < mostHops; hops++) {
    const location = fieldOf(exchange.response.headers, 'location');
    const refreshed =
      location === undefined && exchange.response.status < 300 ? refreshOf(exchange) : undefined;
    const isRedirect = exchange.response.status >= 300 && exchange.response.status < 400;
    const next =
      refreshed ??
      (location !== undefined && isRedirect ? resolveAddress(location, exchange.request.url) : undefined);
    if (next === undefined) break;
    exchange = await inJar(jar, { method: 'GET', url: next, headers: [] }, send);
  }
  return exchange;
}

function refreshOf(exchange: Exchange): string | undefined {
  return discover(exchange).leads.find(({ from }) => from === 'meta[refresh]' || from === 'Refresh')?.request
    .url;
}

async function byForm(
  page: string,
  values: LoginValues,
  marks: SignInMarks,
  send: Send,
): Promise<SignInOutcome> {
  const jar = new CookieJar();
  let exchange = await followed(jar, { method: 'GET', url: page, headers: [] }, send);
  const before = new Map(jar.for(page).map(({ name, value }) => [name, value]));
  let steps = 0;
  let last: LoginStep;
  for (; steps < mostSteps; steps++) {
    const form = nextForm(discover(exchange).forms, last);
    if (form === undefined) break;
    last = stepOf(form);
    if (steps > 0 && stepOf(form) === 'user and password')
      return { ok: false, because: 'the sign-in form came back' };
    if (stepOf(form) === 'code' && values.code === undefined)
      return { ok: false, because: 'a second factor is wanted (--totp)' };
    const request = loginRequest(form, exchange.request.url, values);
    if (request === undefined) return { ok: false, because: 'the sign-in form cannot be sent' };
    exchange = await followed(jar, request, send);
  }
  if (steps === 0) return { ok: false, because: 'the page has no sign-in form' };
  const changed = jar.for(exchange.request.url).some(({ name, value }) => before.get(name) !== value);
  const token = tokenIn(bodyText(exchange.response));
  if (exchange.response.status >= 400)
    return { ok: false, because: `the server answered ${exchange.response.status}` };
  if (marks.loggedIn !== undefined && !bodyText(exchange.response).includes(marks.loggedIn)) {
    return { ok: false, because: 'the text of --logged-in does not appear' };
  }
  // A server may sign in the session that the visitor has already; then the page is what shows it.
  if (!changed && token === undefined && !showsSignOut(exchange))
    return { ok: false, because: 'the server gave no session' };
  return signed(jar, token === undefined ? undefined : `Bearer ${token}`, exchange);
}

/** What a sign-in may ask for next. The page behind it has forms as well, and a nickname is no second step. */
const stepsAfter: Readonly<Record<NonNullable<LoginStep>, readonly LoginStep[]>> = {
  user: ['user and password', 'password', 'code'],
  password: ['user and password', 'code'],
  'user and password': ['user and password', 'code'],
  code: ['user and password', 'password', 'code'],
};

function nextForm(forms: readonly FormModel[], last: LoginStep): FormModel | undefined {
  const whole = forms.find((one) => stepOf(one) === 'user and password');
  const isNext = (step: LoginStep) =>
    step !== undefined && (last === undefined || stepsAfter[last].includes(step));
  return whole ?? forms.find((one) => isNext(stepOf(one)));
}

export function showsSignOut(exchange: Exchange): boolean {
  return /log\s?-?out|sign\s?-?out|abmelden|my account|log off/i.test(bodyText(exchange.response));
}

async function byJson(
  { login, page }: Extract<LoginPlan, { kind: 'json' }>,
  values: LoginValues,
  marks: SignInMarks,
  send: Send,
): Promise<SignInOutcome> {
  const jar = new CookieJar();
  const first =
    page === login.request.url
      ? undefined
      : await followed(jar, { method: 'GET', url: page, headers: [] }, send);
  const filled = filledJson(login, values);
  const tokens = first === undefined ? [] : forgeryFields(first, jar);
  const before = jar.size;
  const known = first === undefined ? [] : [...metaTokens(bodyText(first.response)), ...jar.for(page)];
  const fields = [...withHeaderTokens(filled.headers, known), ...tokens];
  const exchange = await followed(jar, { ...filled, headers: fields }, send);
  const text = bodyText(exchange.response);
  if (exchange.response.status >= 400)
    return { ok: false, because: `the server answered ${exchange.response.status}` };
  const token = tokenIn(text);
  if (
    token === undefined &&
    jar.size <= before &&
    !(marks.loggedIn !== undefined && text.includes(marks.loggedIn))
  ) {
    return { ok: false, because: 'the answer has neither token nor cookie' };
  }
  const scheme = (first === undefined ? undefined : schemeIn(bodyText(first.response))) ?? 'Bearer';
  return signed(
    jar,
    token === undefined ? undefined : `${scheme} ${token}`,
    exchange.request.method === 'GET' ? exchange : undefined,
  );
}

/** Fields against forgery: from `<meta name="csrf-token">`, and from cookies that scripts read. */
export function forgeryFields(page: Exchange, jar: CookieJar): HeaderFields {
  const meta = /<meta[^>]{1,100}\bname=["'](?:csrf-token|_csrf|csrf_token|xsrf-token)["'][^>]{0,200}>/i.exec(
    bodyText(page.response),
  )?.[0];
  const content = meta === undefined ? undefined : /content=["']([^"']{1,500})["']/i.exec(meta)?.[1];
  const cookie = (name: string) => jar.value(page.request.url, name);
  const angular = cookie('XSRF-TOKEN');
  const django = cookie('csrftoken');
  return [
    ...(content === undefined ? [] : ([['X-CSRF-Token', content]] as const)),
    ...(angular === undefined
      ? []
      : ([['X-XSRF-TOKEN', decodeURIComponent(angular.replace(/%(?![0-9a-f]{2})/gi, '%25'))]] as const)),
    ...(django === undefined ? [] : ([['X-CSRFToken', django]] as const)),
  ];
}

/** RFC 6749, sections 4.3 and 4.4. */
async function byOauth(
  { kind, url }: Extract<LoginPlan, { kind: 'oauth-password' | 'oauth-client' }>,
  { name, password }: LoginValues,
  send: Send,
): Promise<SignInOutcome> {
  const basic = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  const isClient = kind === 'oauth-client';
  const form = isClient
    ? 'grant_type=client_credentials'
    : `grant_type=password&${new URLSearchParams({ username: name, password }).toString()}`;
  const headers: HeaderFields = [
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ...(isClient ? ([['Authorization', basic]] as const) : []),
  ];
  const { response } = await send({ method: 'POST', url, headers, body: Buffer.from(form) });
  const token = tokenIn(bodyText(response));
  if (token === undefined)
    return { ok: false, because: `the token endpoint answered ${response.status} without a token` };
  return signed(new CookieJar(), `Bearer ${token}`);
}
