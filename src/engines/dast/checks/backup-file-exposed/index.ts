import { sourceIn } from '../../attacks/files.js';
import { isAtLeast } from '../../attacks/prove.js';
import { getPath, pathOf } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { bodyText, isSuccess } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'backup-file-exposed',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'A copy of a script is served as text or archive',
  severity: 'medium',
  aliases: ['ZAP-10095', 'CWE-530', 'WASC-34'],
  cwe: 530,
  fix: 'Remove copies from the web root, and let no editor work there.',
  references: ['https://cwe.mitre.org/data/definitions/530.html'],
  cost: { low: 4, medium: 4, high: 12, insane: 12 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const path = pathOf(request.url);
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!/\.\w{1,5}$/.test(name) && !isAtLeast(prober, 'high')) return [];
  if (name === '') return [];
  for (const copy of copiesOf(path, name).slice(0, isAtLeast(prober, 'high') ? 12 : 4)) {
    const first = await prober.request(getPath(request, copy));
    if (contentOf(first) === undefined) continue;
    const control = await prober.request(
      getPath(request, copy.replace(name.split('.')[0] ?? name, prober.marker())),
    );
    const attack = await prober.request(getPath(request, copy));
    const evidence = contentOf(attack);
    if (evidence === undefined || contentOf(control) !== undefined) continue;
    return [
      { subject: copy, payload: copy, attack, control, repeated: 2, evidence, confidence: 'confirmed' },
    ];
  }
  return [];
}

function copiesOf(path: string, name: string): readonly string[] {
  const folder = path.slice(0, path.length - name.length);
  const [stem = name] = name.split('.');
  return [
    ...['.bak', '~', '.old', '.swp', '.orig', '.save', '.txt', '.zip', '.tar.gz'].map(
      (suffix) => path + suffix,
    ),
    `${folder}${stem}.bak`,
    `${folder}.${name}.swp`,
    `${folder}Copy%20of%20${name}`,
  ];
}

/** Source code, an editor's swap file, or an archive: a page in place of the file is none of these. */
function contentOf(exchange: Exchange): string | undefined {
  if (!isSuccess(exchange)) return undefined;
  const text = bodyText(exchange.response);
  if (/^b0VIM \d/.test(text)) return 'swap file of Vim';
  const magic = Buffer.from(exchange.response.body.subarray(0, 4)).toString('hex');
  if (magic.startsWith('504b0304')) return 'ZIP archive';
  if (magic.startsWith('1f8b08')) return 'gzip archive';
  return sourceIn(text);
}
