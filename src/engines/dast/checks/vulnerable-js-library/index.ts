import type { PassiveCheck, Sighting } from '../../check.js';
import type { Exchange } from '../../exchange.js';
import { bodyText, isScript } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';
import { libraries, type ScriptLibrary } from './libraries.js';

export const check: PassiveCheck = {
  id: 'vulnerable-js-library',
  mode: 'passive',
  scope: 'page',
  title: 'A script library with known vulnerabilities',
  severity: 'medium',
  aliases: ['ZAP-10003', 'CWE-1395', 'WASC-15'],
  cwe: 1395,
  fix: 'Update the library to the version named.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Vulnerable_Dependency_Management_Cheat_Sheet.html',
  ],
  check: (exchange) => distinct([...linked(exchange), ...served(exchange)]),
};

/** Scripts that the page links to, by the name and version in their addresses. */
function linked(exchange: Exchange): readonly Sighting[] {
  const sources = parsedPage(exchange).scripts.flatMap(({ src }) => (src === undefined ? [] : [src]));
  return sources.flatMap((src) =>
    libraries.flatMap((library) => {
      const version = library.address.exec(src)?.slice(1).find(Boolean);
      return version === undefined
        ? []
        : judge(library, version, `<script src="${src.slice(0, 150)}">`, 'high');
    }),
  );
}

/** The script itself, by the banner in its first lines. */
function served({ response }: Exchange): readonly Sighting[] {
  if (!isScript(response)) return [];
  const head = bodyText(response).slice(0, 2000);
  return libraries.flatMap((library) => {
    const match = library.banner.exec(head);
    return match?.[1] === undefined ? [] : judge(library, match[1], match[0], 'high');
  });
}

function judge(
  library: ScriptLibrary,
  version: string,
  evidence: string,
  confidence: Sighting['confidence'],
): readonly Sighting[] {
  const advisory = library.advisories.find(
    ({ from, fixedIn }) => compare(version, fixedIn) < 0 && compare(version, from ?? '0') >= 0,
  );
  if (advisory === undefined) return [];
  const detail = `${advisory.id}: fixed in ${advisory.fixedIn}`;
  return [sighting(`${library.name} ${version}`, evidence, confidence, detail)];
}

/** Numbers by dots; a pre-release counts as its release. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split(/[.-]/).map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] || 0) - (right?.[index] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
