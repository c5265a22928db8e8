import { baselines } from '../../attacks/observe.js';
import { isJson, withBody } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { bodyText, mediaType } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'prototype-pollution',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: true,
  technologies: [],
  title: 'The request changes the prototype of all objects on the server',
  severity: 'high',
  aliases: ['CWE-1321', 'WASC-20'],
  cwe: 1321,
  fix: 'Refuse the keys __proto__ and constructor when objects are merged.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Prototype_Pollution_Prevention_Cheat_Sheet.html',
    'https://expressjs.com/en/api.html#app.settings.table',
  ],
  cost: { low: 4, medium: 4, high: 4, insane: 4 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** Express indents JSON by the setting "json spaces", which it finds on the prototype too. It is set to nothing again. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!/^(?:POST|PUT|PATCH)$/.test(request.method) || !isJson(request)) return [];
  const [control] = await baselines(prober, request);
  const text = bodyText(request).trim();
  if (control === undefined || !text.startsWith('{') || !mediaType(control.response).endsWith('json'))
    return [];
  const pollute = async (spaces: number): Promise<Exchange> => {
    const member = `"__proto__":{"json spaces":${spaces}}`;
    await prober.request(
      withBody(
        request,
        text.replace(/^\{\s*(\}?)/, (_, end: string) => `{${member}${end === '' ? ',' : '}'}`),
      ),
    );
    return prober.request(request);
  };
  if (indentOf(await pollute(7)) !== 7 || indentOf(control) === 7) return [];
  const attack = await pollute(5);
  const after = await pollute(0);
  if (indentOf(attack) !== 5 || indentOf(after) !== 0) return [];
  const evidence = 'later answers are indented by 7, by 5 and not at all, as the request said';
  return [
    {
      subject: '__proto__',
      payload: '{"__proto__":{"json spaces":5}}',
      attack,
      control,
      repeated: 3,
      evidence,
      confidence: 'confirmed',
    },
  ];
}

function indentOf({ response }: Exchange): number {
  return /^[{[]\n( +)/.exec(bodyText(response))?.[1]?.length ?? 0;
}
