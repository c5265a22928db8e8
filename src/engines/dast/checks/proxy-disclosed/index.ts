import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange } from '../../exchange.js';
import { headerValue } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'proxy-disclosed',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'A proxy in front gives itself away',
  severity: 'low',
  aliases: ['ZAP-40025', 'CWE-204', 'WASC-45'],
  cwe: 204,
  fix: 'Leave out Via, and answer Max-Forwards: 0 like any other request.',
  references: ['https://www.rfc-editor.org/rfc/rfc9110#section-7.6.2'],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: async (target, prober) => (target.scope === 'host' ? prove(target.origin, prober) : []),
};

/** With Max-Forwards: 0 the proxy answers by itself, with Max-Forwards: 9 the server behind it. */
async function prove(origin: string, prober: Prober): Promise<readonly Proof[]> {
  const ask = (forwards: number) =>
    prober.request({ method: 'OPTIONS', url: `${origin}/`, headers: [['Max-Forwards', String(forwards)]] });
  const first = await ask(0);
  if (identityOf(first) === '') return [];
  const control = await ask(9);
  const attack = await ask(0);
  if (identityOf(attack) !== identityOf(first) || identityOf(control) === identityOf(first)) return [];
  const evidence = `Max-Forwards 0: ${identityOf(attack)}; 9: ${identityOf(control) || 'no name'}`.slice(
    0,
    300,
  );
  return [
    {
      subject: 'Max-Forwards',
      payload: 'Max-Forwards: 0',
      attack,
      control,
      repeated: 2,
      evidence,
      confidence: 'medium',
    },
  ];
}

function identityOf({ response }: Exchange): string {
  return [headerValue(response, 'server') ?? '', headerValue(response, 'via') ?? '']
    .filter(Boolean)
    .join(' via ');
}
