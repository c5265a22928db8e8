import type { PassiveCheck } from '../../check.js';
import { isScript, isSuccess, isText } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

const patterns: readonly (readonly [string, RegExp])[] = [
  ['PHP', /<\?php\s[^<]{0,300}[;{]/g],
  ['JSP or ASP', /<%@\s{0,5}(?:page|Page|include|taglib)\s[^%]{3,200}%>/g],
  [
    'Python',
    /^(?:from [\w.]{2,60} import [\w, ]{2,100}|import [\w.]{2,60})\n(?:.{0,200}\n){0,40}?(?:def \w{1,60}\(|class \w{1,60}[(:]|@app\.)/gm,
  ],
  ['Java', /^import (?:java|javax|jakarta|org)\.[\w.*]{3,100};\s[\s\S]{0,2000}?public (?:final )?class \w/gm],
  ['Ruby', /^require ['"][\w/-]{2,60}['"]\n(?:.{0,200}\n){0,40}?(?:class|def|module) \w/gm],
  ['Go', /^package \w{1,40}\n{1,3}import (?:\(|")/gm],
  ['Node.js', /^(?:const|var|let) [\w{}, ]{1,60} = require\(['"][\w@./-]{1,60}['"]\)/gm],
];

export const check: PassiveCheck = {
  id: 'source-code-disclosed',
  mode: 'passive',
  scope: 'page',
  title: 'The server sends its own source code',
  severity: 'medium',
  aliases: ['ZAP-10099', 'CWE-540', 'WASC-13'],
  cwe: 540,
  fix: 'Let the server run such files, or keep them outside the web root.',
  references: ['https://cwe.mitre.org/data/definitions/540.html'],
  check: (exchange) => {
    const { response } = exchange;
    if (!isSuccess(exchange) || !isText(response) || isScript(response)) return [];
    return patterns.flatMap(([name, pattern]) => bodySightings(response, pattern, () => name).slice(0, 1));
  },
};
