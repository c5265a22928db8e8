import type { PassiveCheck, Sighting } from '../../check.js';
import type { Exchange } from '../../exchange.js';
import { bodyText, excerpt, isScript } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

const words =
  /\b(TODO|FIXME|HACK|XXX|BUG|password|passwd|credentials?|backdoor|secret|admin|debug|username)\b/i;

export const check: PassiveCheck = {
  id: 'suspicious-comment',
  mode: 'passive',
  scope: 'page',
  title: 'A comment may help an attacker',
  severity: 'none',
  aliases: ['ZAP-10027', 'CWE-615', 'WASC-13'],
  cwe: 615,
  fix: 'Strip comments when the page is built.',
  references: ['https://cwe.mitre.org/data/definitions/615.html'],
  check: (exchange) =>
    distinct([...parsedPage(exchange).comments, ...scriptComments(exchange)].flatMap(judge)),
};

/** Licence banners and source map lines are in every script and say nothing of the application. */
function judge(comment: string): readonly Sighting[] {
  if (/licen[cs]e|copyright|@preserve|sourceMappingURL|eslint|istanbul/i.test(comment)) return [];
  const match = words.exec(comment);
  return match ? [sighting(match[1]?.toLowerCase() ?? '', excerpt(comment, match.index), 'low')] : [];
}

function scriptComments({ response }: Exchange): readonly string[] {
  if (!isScript(response)) return [];
  return [...bodyText(response).matchAll(/^\s{0,40}\/\/(.{1,400})$/gm)].map(([, text = '']) => text);
}
