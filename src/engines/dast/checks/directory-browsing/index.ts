import { createHash } from 'node:crypto';
import { isFirst } from '../../attacks/economy.js';
import { getPath, pathOf } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { check as listing } from '../directory-listing/index.js';

export const check: ActiveCheck = {
  id: 'directory-browsing',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'A folder lists its files when its name alone is asked for',
  severity: 'medium',
  aliases: ['ZAP-0', 'CWE-548', 'WASC-48'],
  cwe: 548,
  fix: 'Switch directory listings off.',
  references: ['https://httpd.apache.org/docs/2.4/mod/mod_autoindex.html'],
  cost: { low: 1, medium: 1, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** The folder of the address; its parents too from strength high on. Each folder is asked for once. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const folders = foldersOf(pathOf(request.url)).slice(
    0,
    prober.strength === 'high' || prober.strength === 'insane' ? 5 : 1,
  );
  for (const folder of folders.filter((path) => isFirst(prober, `folder ${path}`))) {
    const first = await prober.request(getPath(request, folder));
    if (!lists(first)) continue;
    const control = await prober.request(getPath(request, `${folder}${missingName(folder)}/`));
    const attack = await prober.request(getPath(request, folder));
    const [evidence] = evidenceOf(attack);
    if (evidence === undefined || lists(control)) continue;
    return [
      { subject: folder, payload: folder, attack, control, repeated: 2, evidence, confidence: 'confirmed' },
    ];
  }
  return [];
}

/** By the folder alone: which page of a folder asks first depends on the time that others take. */
function missingName(folder: string): string {
  return `q${createHash('sha256').update(folder).digest('hex').slice(0, 9)}z`;
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts
    .map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`)
    .filter((folder) => folder !== path);
}

function lists(exchange: Exchange): boolean {
  return evidenceOf(exchange).length > 0;
}

function evidenceOf(exchange: Exchange): readonly string[] {
  return listing.mode === 'passive' ? listing.check(exchange).map(({ evidence }) => evidence) : [];
}
