import { featuresOf, without } from '../attacks/features.js';
import type { Proof } from '../check.js';
import type { Exchange, ProbeRequest } from '../exchange.js';
import { isFault } from '../http/fault.js';
import { bodyText } from '../http/fields.js';
import { likeness } from './similar.js';

/** Why a proof did not hold when it was tried again; nothing where it did. */
export type Doubt =
  | 'the check did not come to the same result'
  | 'the evidence did not appear again'
  | 'the benign request shows the evidence too'
  | 'the delay did not appear again'
  | 'the answer was another one'
  | 'the server did not answer';

type Send = (request: ProbeRequest) => Promise<Exchange>;

/**
 * A check that repeats itself is asked to. Otherwise attack and control are sent once more: what was shown by words must
 * show them again, and only under attack; what was shown by a delay must be slow again, and the control fast; anything
 * else must differ from its control as it did.
 */
export async function doubtOf(proof: Proof, send: Send): Promise<Doubt | undefined> {
  const { attack, control, evidence } = proof;
  try {
    if (proof.again !== undefined)
      return (await proof.again()) ? undefined : 'the check did not come to the same result';
    const again = await send(attack.request);
    const benign = await send(control.request);
    if (shows(attack, evidence)) {
      if (!shows(again, evidence)) return 'the evidence did not appear again';
      if (isSameRequest(attack.request, control.request)) return undefined;
      return shows(control, evidence) || !shows(benign, evidence)
        ? undefined
        : 'the benign request shows the evidence too';
    }
    if (proof.isByDelay === true) return doubtOfDelay(attack, again, benign);
    const isSame = again.response.status === attack.response.status && likeness(again, attack) > sameEnough;
    return isSame && differsAlike({ attack, control }, { attack: again, control: benign })
      ? undefined
      : 'the answer was another one';
  } catch (thrown) {
    if (isFault(thrown)) return 'the server did not answer';
    throw thrown;
  }
}

const sameEnough = 0.6;

interface Compared {
  readonly attack: Exchange;
  readonly control: Exchange;
}

/** What kept attack and control apart, numbers and tokens aside, keeps them apart again, or is gone from both. */
function differsAlike(before: Compared, after: Compared): boolean {
  const [attack, control] = [partsOf(before.attack), partsOf(before.control)];
  const [again, benign] = [partsOf(after.attack), partsOf(after.control)];
  const [onlyAttack, onlyControl] = [without(attack, control), without(control, attack)];
  const isKept =
    [...onlyAttack].some((part) => again.has(part) && !benign.has(part)) ||
    [...onlyControl].some((part) => benign.has(part) && !again.has(part));
  // Parts that are in none of the new answers are noise.
  return (
    isKept ||
    (![...onlyAttack].some((part) => benign.has(part)) && ![...onlyControl].some((part) => again.has(part)))
  );
}

function partsOf(exchange: Exchange): ReadonlySet<string> {
  return new Set(
    [...featuresOf(exchange)].map((part) => (part.startsWith('status ') ? part : generalised(part))),
  );
}

function doubtOfDelay(attack: Exchange, again: Exchange, benign: Exchange): Doubt | undefined {
  const expectedMs = 0.6 * attack.response.firstByteMs;
  const isSlow = again.response.firstByteMs >= expectedMs && benign.response.firstByteMs < expectedMs;
  return isSlow ? undefined : 'the delay did not appear again';
}

function isSameRequest(a: ProbeRequest, b: ProbeRequest): boolean {
  return a.method === b.method && a.url === b.url && JSON.stringify(a.headers) === JSON.stringify(b.headers);
}

/** The evidence, or what is the same but for numbers and tokens, somewhere in the answer. */
function shows(exchange: Exchange, evidence: string): boolean {
  if (evidence.trim() === '') return false;
  const { status, headers } = exchange.response;
  const head = `HTTP ${status}\n${headers.map(([name, value]) => `${name}: ${value}`).join('\n')}`;
  const whole = `${head}\n${bodyText(exchange.response)}`;
  return (
    whole.includes(evidence) || generalised(whole.toLowerCase()).includes(generalised(evidence.toLowerCase()))
  );
}

function generalised(text: string): string {
  return text.replace(/[0-9a-f]{12,}|\d+/gi, '#').replace(/\s+/g, ' ');
}
