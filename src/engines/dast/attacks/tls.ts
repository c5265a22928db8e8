import type { ActiveTarget, Prober, Proof, TlsAnswer, TlsOffer } from '../check.js';

export type Agreed = Extract<TlsAnswer, { isAgreed: true }>;

export interface TlsFault {
  readonly subject: string;
  readonly offer: TlsOffer;
  /** What is wrong with what was agreed on; undefined where nothing is. */
  readonly wrong: (agreed: Agreed) => string | undefined;
}

/** Handshakes that a sound server refuses, or answers otherwise. A hit is shaken once more before it is reported. */
export async function proveTls(
  target: ActiveTarget,
  prober: Prober,
  faults: readonly TlsFault[],
): Promise<readonly Proof[]> {
  if (target.scope !== 'host' || !target.origin.startsWith('https:') || prober.handshake === undefined)
    return [];
  const proofs: Proof[] = [];
  /** Several faults may be seen in the answer to one offer. */
  const answers = new Map<string, TlsAnswer | undefined>();
  for (const fault of faults) {
    const payload = payloadOf(fault.offer);
    const handshake = async () => prober.handshake?.(target.origin, fault.offer);
    const wrongIn = (answer: TlsAnswer | undefined) =>
      answer?.isAgreed === true ? fault.wrong(answer) : undefined;
    if (!answers.has(payload)) answers.set(payload, await handshake());
    const evidence = wrongIn(answers.get(payload)) === undefined ? undefined : wrongIn(await handshake());
    if (evidence === undefined) continue;
    const page = () => prober.request({ method: 'GET', url: `${target.origin}/`, headers: [] });
    const [attack, control] = [await page(), await page()];
    proofs.push({
      subject: fault.subject,
      payload,
      attack,
      control,
      repeated: 2,
      evidence,
      again: async () => wrongIn(await handshake()) !== undefined,
      confidence: 'confirmed',
    });
  }
  return proofs;
}

function payloadOf({ versions, ciphers }: TlsOffer): string {
  const parts = [versions === undefined ? '' : `-min ${versions[0]} -max ${versions[1]}`, ciphers ?? ''];
  return parts.filter((part) => part !== '').join(' ');
}
