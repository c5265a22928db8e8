import { reasonOf } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import type { Network } from '../../core/world.js';
import type { Secret } from './findings.js';
import type { Question } from './question.js';

export type Verified = 'live' | 'dead' | 'unchecked';

/**
 * The options to ask providers. It holds functions, so that no configuration file, which a project under test may bring
 * along, can make it: only a command can.
 */
export interface Verification {
  /** Says what is about to be sent, to a person, before it is. */
  tell(text: string): void;
  /** Another server in place of the provider's, for tests: gets `https://host`, gives a base address. */
  baseOf?(origin: string): string;
}

/** More would look like an attack to the provider. */
const maxRequests = 100;
const maxBytes = 64 * 1024;
const timeoutMs = 10_000;

/** What a request carries into a header or an address: nothing that could end either. */
const sendable = /^[A-Za-z0-9_.:~+/=!|-]{8,2000}$/;

/** Asks one after the other. `values` are the credentials by their hash. */
export async function verify(
  secrets: readonly Secret[],
  values: ReadonlyMap<string, string>,
  network: Network,
  verification: Verification,
): Promise<{ readonly answers: ReadonlyMap<string, Verified>; readonly gaps: readonly Gap[] }> {
  const answers = new Map<string, Verified>();
  const gaps: Gap[] = [];
  const left = new Map<string, number>();
  const leave = (because: string) => left.set(because, (left.get(because) ?? 0) + 1);
  let sent = 0;
  for (const { detector, fact } of secrets) {
    const value = values.get(fact.hash);
    if (detector.verify === undefined) leave('no service verifies secrets of their kind');
    else if (value === undefined || !sendable.test(value)) leave('they could not be read a second time');
    else if (sent >= maxRequests) leave(`no more than ${maxRequests} requests are sent`);
    else {
      sent += 1;
      verification.tell(
        `${statementOf(detector.verify)}, with the ${detector.title.trim()} ${fact.redacted}`,
      );
      try {
        answers.set(fact.hash, await ask(detector.verify, value, network, verification));
      } catch (thrown) {
        gaps.push(gapOf(`${hostOf(detector.verify)} gave no answer: ${reasonOf(thrown)}`));
      }
    }
  }
  for (const [because, count] of left) gaps.push(gapOf(`${count} cannot be verified: ${because}.`));
  return { answers, gaps };
}

/** `GET https://api.example.org/user (headers authorization, user-agent)`: all but the credential itself. */
export function statementOf(question: Question): string {
  const headers = Object.keys(headersOf(question, '')).join(', ');
  return `Asking ${question.method} ${question.url.replace('{secret}', '…')} (headers ${headers})`;
}

/** @throws SeaworthyError NETWORK, LIMIT_EXCEEDED */
export async function ask(
  question: Question,
  secret: string,
  network: Network,
  { baseOf }: Pick<Verification, 'baseOf'> = {},
): Promise<Verified> {
  const { origin } = new URL(question.url);
  const path = question.url.slice(origin.length).replace('{secret}', secret);
  const response = await network.request({
    url: `${baseOf?.(origin) ?? origin}${path}`,
    method: question.method,
    headers: headersOf(question, secret),
    ...(question.body === undefined ? {} : { body: question.body }),
    // A credential goes to the address that was reported, and nowhere else.
    redirect: 'manual',
    maxBytes,
    timeoutMs,
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body) chunks.push(chunk);
  return judge(question, response.status, Buffer.concat(chunks).toString('utf8'));
}

function judge({ live, dead, says }: Question, status: number, body: string): Verified {
  if (live.includes(status)) {
    if (says === undefined || says.live.test(body)) return 'live';
    return says.dead.test(body) ? 'dead' : 'unchecked';
  }
  return dead.includes(status) ? 'dead' : 'unchecked';
}

function headersOf({ headers, body }: Question, secret: string): Readonly<Record<string, string>> {
  const own = Object.entries(headers).map(([name, value]) => [name, value.replace('{secret}', secret)]);
  return {
    'user-agent': 'seaworthy',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...Object.fromEntries(own),
  };
}

function hostOf({ url }: Question): string {
  return new URL(url).host;
}

function gapOf(reason: string): Gap {
  return gap('secrets/verify', { at: 'setting', name: 'verify' }, reason, 'note');
}
