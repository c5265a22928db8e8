import { baselines } from '../../attacks/observe.js';
import { withHeader } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { bodyText, headerValue, isSuccess } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'soap-action-spoofing',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: true,
  technologies: [],
  title: 'The SOAPAction field runs another operation than the body names',
  severity: 'high',
  aliases: ['ZAP-90026', 'CWE-451'],
  cwe: 451,
  fix: 'Choose the operation by the body, and refuse a SOAPAction that does not fit.',
  references: ['https://www.w3.org/TR/2000/NOTE-SOAP-20000508/#_Toc478383528'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** The other actions come from descriptions that the crawl has seen. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const own = headerValue(request, 'soapaction')?.replaceAll('"', '');
  if (own === undefined) return [];
  const [control] = await baselines(prober, request);
  const usual = control === undefined ? undefined : operationIn(control);
  if (control === undefined || usual === undefined) return [];
  for (const action of actionsIn(prober.pages())
    .filter((one) => one !== own)
    .slice(0, 4)) {
    const spoofed = withHeader(request, 'SOAPAction', `"${action}"`);
    const first = operationIn(await prober.request(spoofed));
    if (first === undefined || first === usual) continue;
    const attack = await prober.request(spoofed);
    if (operationIn(attack) !== first) continue;
    const evidence = `the body asks for ${usual}, the answer is ${first}`;
    return [
      {
        subject: action,
        payload: `SOAPAction: "${action}"`,
        attack,
        control,
        repeated: 2,
        evidence,
        confidence: 'high',
      },
    ];
  }
  return [];
}

/** The element in the answer's body; undefined for faults. */
function operationIn(exchange: Exchange): string | undefined {
  const name = /<(?:\w{1,20}:)?Body\b[^>]{0,200}>\s{0,20}<(?:\w{1,20}:)?(\w{1,100})/.exec(
    bodyText(exchange.response),
  )?.[1];
  return isSuccess(exchange) && name !== 'Fault' ? name : undefined;
}

function actionsIn(pages: readonly Exchange[]): readonly string[] {
  const actions = pages.flatMap(({ response }) =>
    [...bodyText(response).matchAll(/\bsoapAction="([^"]{1,200})"/g)].map(([, action = '']) => action),
  );
  return [...new Set(actions)];
}
