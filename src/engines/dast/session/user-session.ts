import { discover } from '../crawl/discover.js';
import { resolveAddress } from '../crawl/forms.js';
import { urlTemplate } from '../crawl/template.js';
import type { Exchange, HeaderFields, ProbeRequest } from '../exchange.js';
import type { Client } from '../http/client.js';
import { isFault } from '../http/fault.js';
import { bodyText, fieldOf, fieldsOf, isHtml, withField } from '../http/fields.js';
import { likeness } from '../scan/similar.js';
import { type DigestChallenge, digestField, parseDigestChallenge } from './digest.js';
import type { LoginPlan } from './find-login.js';
import { withHeaderTokens } from './header-tokens.js';
import { withCookies } from './jar.js';
import { type LoginValues, stepOf } from './login-form.js';
import { cookieField, defaultHeaders, type Session, type SessionSend, withDefaults } from './session.js';
import { type Credentials, type SignInMarks, type SignInOutcome, signIn } from './sign-in.js';

export interface User {
  readonly name: string;
  readonly password: string;
}

export interface UserSessionParts {
  readonly client: Client;
  readonly user: User;
  readonly plan: LoginPlan;
  readonly marks: SignInMarks;
  readonly headers: HeaderFields;
  readonly credentials: Credentials;
  /** The code of the second factor, as it is now. */
  readonly code: () => string | undefined;
  readonly anonymous: Session;
}

/** A session that signs in again when the server has forgotten it. */
export class UserSession implements Session {
  readonly name: string;
  /** How often it signed in, the first time included. */
  signIns = 1;
  private credentials: Credentials;
  /** Those that the sign-in set; later ones are the application's input. */
  private readonly sessionCookies: readonly string[];
  private readonly fields: HeaderFields;
  private check:
    | { readonly request: ProbeRequest; readonly own: Exchange; readonly foreign: Exchange }
    | undefined;
  /** Addresses that look signed out although the session lives. */
  private readonly usual = new Set<string>();
  private readonly open = new Set<string>();
  private renewal: Promise<boolean> | undefined;
  private challenge: DigestChallenge | undefined;
  private nonceCount = 0;
  private readonly oldSecrets = new Set<string>();

  constructor(private readonly parts: UserSessionParts) {
    this.name = parts.user.name;
    this.credentials = parts.credentials;
    this.sessionCookies = parts.credentials.jar.names();
    this.fields = parts.headers.reduce<HeaderFields>(
      (all, [name, value]) => withField(all, name, value),
      defaultHeaders,
    );
  }

  /** Finds a page that shows whether the session lives: it looks different to a stranger. */
  async learn(candidates: readonly string[]): Promise<void> {
    const landing = this.credentials.landing;
    const own = landing?.request.url ?? this.credentials.landingUrl;
    const urls = [...(own === undefined ? [] : [own]), ...candidates];
    for (const url of [...new Set(urls)].slice(0, 4)) {
      const request: ProbeRequest = { method: 'GET', url, headers: [] };
      const [own, foreign] = await this.bothViews(request);
      if (own === undefined || foreign === undefined) continue;
      const differs = own.response.status !== foreign.response.status || likeness(own, foreign) < 0.98;
      if (own.response.status < 400 && differs) {
        this.check = { request, own, foreign };
        return;
      }
    }
  }

  /** The page as this user and as a stranger; nothing where the server fails. */
  private async bothViews(request: ProbeRequest): Promise<readonly [Exchange?, Exchange?]> {
    try {
      return [await this.raw(request), await this.parts.anonymous.send(request, { isAttack: true })];
    } catch (thrown) {
      if (isFault(thrown)) return [];
      throw thrown;
    }
  }

  async send(request: ProbeRequest, options: SessionSend = {}): Promise<Exchange> {
    const generation = this.signIns;
    const exchange = await this.raw(request, options);
    const address = `${request.method} ${urlTemplate(request.url)}`;
    if (!this.looksSignedOut(exchange) && !this.isSuddenlyRefused(exchange, address)) return exchange;
    if (this.usual.has(address) && this.check !== undefined) return exchange;
    // Another request has signed in again in the meantime.
    if (generation !== this.signIns) return this.raw(request, options);
    if (this.check !== undefined && (await this.isAlive())) {
      this.usual.add(address);
      return exchange;
    }
    if (!(await this.signInAgain())) return exchange;
    const again = await this.raw(request, options);
    if (this.looksSignedOut(again)) this.usual.add(address);
    return again;
  }

  /** An address that was open, and now sends away; only where a page can show whether that means the end of the session. */
  private isSuddenlyRefused({ response }: Exchange, address: string): boolean {
    if (response.status < 300) this.open.add(address);
    const isRefused = response.status === 403 || (response.status >= 300 && response.status < 400);
    return isRefused && this.check !== undefined && this.open.has(address);
  }

  secrets(): readonly string[] {
    const { jar, authorization } = this.credentials;
    const values = jar.values().filter((value) => value.length >= 8);
    return [
      ...new Set([
        this.parts.user.password,
        ...values,
        ...(authorization === undefined ? [] : [authorization.replace(/^\S+\s/, '')]),
        ...this.oldSecrets,
      ]),
    ];
  }

  fieldsFor(url: string): Readonly<Record<string, string>> {
    const { jar, authorization } = this.credentials;
    return { ...cookieField(jar, url), ...(authorization === undefined ? {} : { authorization }) };
  }

  cookieNames(): readonly string[] {
    return this.sessionCookies;
  }

  signInPage(): string | undefined {
    const { plan } = this.parts;
    return 'page' in plan ? plan.page : undefined;
  }

  /** Of an answer that comes to a stranger: refused, sent to the sign-in, or the sign-in form itself. */
  looksSignedOut({ request, response }: Exchange): boolean {
    const { marks, plan } = this.parts;
    if (response.status === 401 || response.status === 419 || response.status === 440) return true;
    const page = 'page' in plan ? plan.page : undefined;
    const path = page === undefined ? undefined : new URL(page).pathname;
    if (path !== undefined && samePath(request.url, path)) return false;
    const location = fieldOf(response.headers, 'location');
    if (
      response.status >= 300 &&
      response.status < 400 &&
      location !== undefined &&
      path !== undefined &&
      path !== '/'
    ) {
      const to = resolveAddress(location, request.url);
      if (to !== undefined && samePath(to, path)) return true;
    }
    if (marks.loggedOut !== undefined && bodyText(response).includes(marks.loggedOut)) return true;
    if (!isHtml(response) || !/type\s*=\s*["']?password/i.test(bodyText(response))) return false;
    return discover({ request, response }).forms.some((form) => stepOf(form) === 'user and password');
  }

  private async isAlive(): Promise<boolean> {
    if (this.check === undefined) return false;
    const now = await this.raw(this.check.request);
    if (this.looksSignedOut(now)) return false;
    const { own, foreign } = this.check;
    if (own.response.status !== foreign.response.status) return now.response.status === own.response.status;
    return likeness(now, own) >= likeness(now, foreign);
  }

  private signInAgain(): Promise<boolean> {
    this.renewal ??= this.renew().finally(() => {
      this.renewal = undefined;
    });
    return this.renewal;
  }

  private async renew(): Promise<boolean> {
    for (const secret of this.secrets()) this.oldSecrets.add(secret);
    const outcome = await this.signInOnce();
    if (!outcome.ok) return false;
    this.credentials = outcome.credentials;
    this.signIns += 1;
    return true;
  }

  private signInOnce(): Promise<SignInOutcome> {
    const { plan, user, marks, client, code } = this.parts;
    const values: LoginValues = { name: user.name, password: user.password, code: code() };
    return signIn(plan, values, marks, (request) =>
      client.send(withDefaults(request, this.fields), { isPatient: true }),
    );
  }

  /** One exchange with the session's fields; the exchange that is returned shows the request without them. */
  private async raw(
    request: ProbeRequest,
    { isAttack = false, isImpatient = false }: SessionSend = {},
  ): Promise<Exchange> {
    const { jar, authorization } = this.credentials;
    const full = withDefaults(request, this.fields);
    const cookies = withCookies(full.headers, jar.for(request.url));
    const own = fieldOf(cookies, 'authorization');
    // A token of an earlier sign-in is ours as well, and out of date.
    const hasOwn = own !== undefined && !this.oldSecrets.has(own.replace(/^\S+\s/, ''));
    const headers =
      hasOwn || authorization === undefined ? cookies : withField(cookies, 'Authorization', authorization);
    const answered = { ...full, headers: withHeaderTokens(headers, jar.for(request.url)) };
    let exchange = await this.parts.client.send(this.withDigest(answered), { isPatient: !isImpatient });
    if (this.parts.plan.kind === 'digest' && exchange.response.status === 401) {
      this.challenge = fieldsOf(exchange.response.headers, 'www-authenticate')
        .map(parseDigestChallenge)
        .find((one) => one !== undefined);
      this.nonceCount = 0;
      exchange = await this.parts.client.send(this.withDigest(answered), { isPatient: !isImpatient });
    }
    if (!isAttack) jar.store(exchange);
    return { request, response: exchange.response };
  }

  private withDigest(request: ProbeRequest): ProbeRequest {
    if (this.challenge === undefined) return request;
    this.nonceCount += 1;
    const field = digestField(this.challenge, this.parts.user, request, this.nonceCount);
    return { ...request, headers: withField(request.headers, 'Authorization', field) };
  }
}

function samePath(url: string, path: string): boolean {
  const own = new URL(url.split(/[?#]/, 1)[0] ?? url).pathname;
  return own.replace(/\/$/, '') === path.replace(/\/$/, '');
}
