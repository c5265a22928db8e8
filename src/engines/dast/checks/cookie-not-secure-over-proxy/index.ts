import { baselines } from '../../attacks/observe.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { withField } from '../../http/fields.js';
import { isRemoval, isSessionCookie, type SetCookie, setCookiesOf } from '../../page/cookies.js';
import { isSecure } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'cookie-not-secure-over-proxy',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'A cookie lacks Secure even where TLS ends at a proxy in front',
  severity: 'low',
  aliases: ['ZAP-10011', 'CWE-614', 'WASC-13'],
  cwe: 614,
  fix: 'Set Secure on the cookie, always or where X-Forwarded-Proto says https.',
  references: ['https://www.rfc-editor.org/rfc/rfc6265#section-5.2.5'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** What proxies that end TLS say of the request: the usual field, and RFC 7239. */
const forwarded = [
  ['X-Forwarded-Proto', 'https'],
  ['X-Forwarded-Ssl', 'on'],
  ['Forwarded', 'proto=https'],
] as const;

/** Over plain HTTP an application may leave Secure out with good reason; where a proxy reports TLS, it may not. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const seen = prober.seen?.(request);
  if (seen !== undefined && bare(seen).length === 0) return [];
  const [control] = await baselines(prober, request);
  if (control === undefined || isSecure(control) || bare(control).length === 0) return [];
  const proxied = {
    ...request,
    headers: forwarded.reduce((all, [name, value]) => withField(all, name, value), request.headers),
  };
  const first = new Set(bare(await prober.request(proxied)).map(({ name }) => name));
  const attack = await prober.request(proxied);
  return bare(attack)
    .filter(({ name }) => first.has(name))
    .map(({ name }) => ({
      subject: name,
      payload: 'X-Forwarded-Proto: https',
      attack,
      control,
      repeated: 2,
      evidence: `${name}=`,
      detail: `Set-Cookie: ${name}=… without Secure, although the request came by HTTPS as far as its fields say`,
      isOfApplication: true,
      confidence: 'medium',
    }));
}

/** Cookies that only the server reads, or that no one can guess: a language or a theme may travel in the clear. */
function bare({ response }: Exchange): readonly SetCookie[] {
  return setCookiesOf(response).filter(
    (cookie) => !cookie.attributes.has('secure') && !isRemoval(cookie) && isWorthHiding(cookie),
  );
}

function isWorthHiding(cookie: SetCookie): boolean {
  return (
    cookie.attributes.has('httponly') || isSessionCookie(cookie) || /^[\w%+/=.-]{24,}$/.test(cookie.value)
  );
}
