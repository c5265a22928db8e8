import { discriminateBy } from '../../attacks/discriminate.js';
import { hasTechnology, isAtLeast } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'spring4shell',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'Parameters reach the class loader through data binding',
  severity: 'critical',
  aliases: ['ZAP-40045', 'CVE-2022-22965', 'CWE-94', 'WASC-20'],
  cwe: 94,
  fix: 'Update Spring Framework to 5.3.18 or 5.2.20 or later.',
  references: ['https://spring.io/security/cve-2022-22965'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** A value that the class loader's first address cannot take is refused where binding gets that far; changes nothing. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const isSpring = hasTechnology(prober, /spring|tomcat|java/) === true;
  if (!isSpring && !isAtLeast(prober, 'high')) return [];
  const send = (payload: string) => {
    const mark = request.url.includes('?') ? '&' : '?';
    return prober.request({ ...request, url: `${request.url}${mark}${payload}` });
  };
  const found = await discriminateBy(
    prober,
    send,
    (isTrue, marker) => `class.module.class${isTrue ? 'L' : 'Q'}oader.URLs%5B0%5D=${marker}`,
  );
  if (found === undefined || found.trueExchange.response.status === found.falseExchange.response.status)
    return [];
  return [
    {
      subject: 'data binding',
      payload: found.truePayload,
      attack: found.trueExchange,
      control: found.falseExchange,
      repeated: found.repeated,
      evidence: found.evidence,
      again: found.again,
      confidence: 'high',
    },
  ];
}
