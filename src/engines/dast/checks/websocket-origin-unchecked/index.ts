import { isLike } from '../../attacks/features.js';
import { baselines } from '../../attacks/observe.js';
import { withHeader } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { headerValue } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'websocket-origin-unchecked',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: "Any site may open a WebSocket in the visitor's name",
  severity: 'medium',
  aliases: ['CWE-1385', 'WASC-9'],
  cwe: 1385,
  fix: 'Compare the Origin of the handshake with a list.',
  references: ['https://www.rfc-editor.org/rfc/rfc6455#section-10.2'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** The handshake is accepted from a foreign origin, and messages are answered as before; without its key it is refused. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (headerValue(request, 'upgrade')?.toLowerCase() !== 'websocket') return [];
  const usual = await baselines(prober, request);
  const [known] = usual;
  if (known === undefined || !isOpened(known)) return [];
  const ask = () => prober.request(withHeader(request, 'Origin', `https://${prober.marker()}.example.net`));
  if (!isOpened(await ask())) return [];
  const attack = await ask();
  const control = await prober.request({
    ...request,
    headers: request.headers.filter(([name]) => !/^sec-websocket-key$/i.test(name)),
  });
  // A server may refuse within the connection: then its messages are others.
  if (!isOpened(attack) || !isLike(attack, '', usual, '') || isOpened(control)) return [];
  const isPrivate = await differsForStrangers(request, known, prober);
  const evidence = `${attack.response.status} for Origin ${headerValue(attack.request, 'origin')}`;
  return [
    {
      subject: 'Origin',
      payload: headerValue(attack.request, 'origin') ?? '',
      attack,
      control,
      repeated: 2,
      evidence,
      ...(isPrivate
        ? { severity: 'high', detail: "what comes back is the visitor's own: a stranger gets something else" }
        : {}),
      confidence: 'medium',
    },
  ];
}

/** Cross-site WebSocket hijacking: another site reads and writes with the visitor's session, not just as anyone could. */
async function differsForStrangers(request: ProbeRequest, known: Exchange, prober: Prober): Promise<boolean> {
  if (prober.users.length === 0) return false;
  const stranger = await prober.requestAs('anonymous', request);
  return !isOpened(stranger) || !isLike(stranger, '', [known], '');
}

function isOpened({ response }: Exchange): boolean {
  return response.status === 101 && headerValue(response, 'sec-websocket-accept') !== undefined;
}
