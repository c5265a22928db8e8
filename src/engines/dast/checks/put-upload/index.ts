import type { ActiveCheck, Prober, Proof } from '../../check.js';
import { bodyText, isSuccess } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'put-upload',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: true,
  technologies: [],
  title: 'Anyone may store files on the server (PUT)',
  severity: 'high',
  aliases: ['ZAP-90028', 'CWE-749', 'WASC-45'],
  cwe: 749,
  fix: 'Refuse PUT and DELETE where no application needs them.',
  references: ['https://www.rfc-editor.org/rfc/rfc9110#section-9.3.4'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'host' ? prove(target.origin, prober) : []),
};

/** Stores a text of our own under a random name, reads it, and deletes it again. */
async function prove(origin: string, prober: Prober): Promise<readonly Proof[]> {
  const store = async () => {
    const marker = prober.marker();
    const url = `${origin}/${marker}.txt`;
    const put = await prober.request({
      method: 'PUT',
      url,
      headers: [['Content-Type', 'text/plain']],
      body: Buffer.from(`probe ${marker}`),
    });
    const read = await prober.request({ method: 'GET', url, headers: [] });
    const isStored =
      isSuccess(put) && isSuccess(read) && bodyText(read.response).trim() === `probe ${marker}`;
    if (isStored) await prober.request({ method: 'DELETE', url, headers: [] });
    return { isStored, read, marker, url };
  };
  const first = await store();
  if (!first.isStored) return [];
  const control = await prober.request({
    method: 'GET',
    url: `${origin}/${prober.marker()}.txt`,
    headers: [],
  });
  const second = await store();
  if (!second.isStored || isSuccess(control)) return [];
  const { read: attack, marker } = second;
  return [
    {
      subject: 'PUT',
      payload: `PUT /${marker}.txt`,
      attack,
      control,
      repeated: 2,
      evidence: `probe ${marker}`,
      confidence: 'confirmed',
    },
  ];
}
