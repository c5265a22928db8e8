import type { Proof } from '../check.js';
import type { Exchange, ProbeRequest } from '../exchange.js';
import { isFault } from '../http/fault.js';
import { bodyText } from '../http/fields.js';
import { likeness } from './similar.js';

/** Why a proof did not hold when it was tried again; nothing where it did. */
export type Doubt =
  | 'the evidence did not appear again'
  | 'the benign request shows the evidence too'
  | 'the delay did not appear again'
  | 'the answer was another one'
  | 'the server did not answer';

type Send = (request: ProbeRequest) => Promise<Exchange>;

/**
 * Attack and control are sent once more. What was shown by words must show them again, and only under attack; what was
 * shown by a delay must be slow again, and the control fast; anything else must come out as it did.
 */
export async function doubtOf({ attack, control, evidence }: Proof, send: Send): Promise<Doubt | undefined> {
  try {
    const again = await send(attack.request);
    const benign = await send(control.request);
    if (shows(attack, evidence)) {
      if (!shows(again, evidence)) return 'the evidence did not appear again';
      if (isSameRequest(attack.request, control.request)) return undefined;
      return shows(control, evidence) || !shows(benign, evidence)
        ? undefined
        : 'the benign request shows the evidence too';
    }
    if (isDelay(attack, control)) return doubtOfDelay(attack, again, benign);
    const isSame = again.response.status === attack.response.status && likeness(again, attack) > sameEnough;
    return isSame ? undefined : 'the answer was another one';
  } catch (thrown) {
    if (isFault(thrown)) return 'the server did not answer';
    throw thrown;
  }
}

const sameEnough = 0.6;
const leastDelayMs = 900;

function isDelay(attack: Exchange, control: Exchange): boolean {
  return attack.response.firstByteMs - control.response.firstByteMs > leastDelayMs;
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
