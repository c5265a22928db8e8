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
  for (const fault of faults) {
    const shake = async () => {
      const answer = await prober.handshake?.(target.origin, fault.offer);
      return answer?.isAgreed === true ? fault.wrong(answer) : undefined;
    };
    const evidence = (await shake()) === undefined ? undefined : await shake();
    if (evidence === undefined) continue;
    const page = () => prober.request({ method: 'GET', url: `${target.origin}/`, headers: [] });
    const [attack, control] = [await page(), await page()];
    proofs.push({
      subject: fault.subject,
      payload: payloadOf(fault.offer),
      attack,
      control,
      repeated: 2,
      evidence,
      again: async () => (await shake()) !== undefined,
      confidence: 'confirmed',
    });
  }
  return proofs;
}

function payloadOf({ versions, ciphers }: TlsOffer): string {
  const parts = [versions === undefined ? '' : `-min ${versions[0]} -max ${versions[1]}`, ciphers ?? ''];
  return parts.filter((part) => part !== '').join(' ');
}
