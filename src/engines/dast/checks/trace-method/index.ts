import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange } from '../../exchange.js';
import { bodyText, isSuccess } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'trace-method',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'The server repeats whole requests (TRACE)',
  severity: 'medium',
  aliases: ['ZAP-90028', 'CWE-749', 'WASC-45'],
  cwe: 749,
  fix: 'Switch TRACE and TRACK off.',
  references: ['https://www.rfc-editor.org/rfc/rfc9110#section-9.3.8'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'host' ? prove(target.origin, prober) : []),
};

async function prove(origin: string, prober: Prober): Promise<readonly Proof[]> {
  for (const method of ['TRACE', 'TRACK']) {
    const first = await ask(origin, prober, method);
    if (!repeats(first.exchange, method, first.marker)) continue;
    const second = await ask(origin, prober, method);
    const control = await ask(origin, prober, 'GET');
    if (!repeats(second.exchange, method, second.marker) || repeats(control.exchange, 'GET', control.marker))
      continue;
    const evidence = `X-Probe: ${second.marker}`;
    return [
      {
        subject: method,
        payload: method,
        attack: second.exchange,
        control: control.exchange,
        repeated: 2,
        evidence,
        confidence: 'confirmed',
      },
    ];
  }
  return [];
}

async function ask(
  origin: string,
  prober: Prober,
  method: string,
): Promise<{ marker: string; exchange: Exchange }> {
  const marker = prober.marker();
  return {
    marker,
    exchange: await prober.request({ method, url: `${origin}/`, headers: [['X-Probe', marker]] }),
  };
}

/** The answer is the request: its first line, and our field (RFC 9110, section 9.3.8). */
function repeats(exchange: Exchange, method: string, marker: string): boolean {
  const text = bodyText(exchange.response);
  return (
    isSuccess(exchange) &&
    new RegExp(`^${method} \\S+ HTTP/`).test(text) &&
    text.toLowerCase().includes(`x-probe: ${marker}`)
  );
}
