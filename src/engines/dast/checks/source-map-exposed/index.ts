import type { PassiveCheck } from '../../check.js';
import { bodyText, isScript, isSuccess, parseUrl } from '../../page/message.js';
import { sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'source-map-exposed',
  mode: 'passive',
  scope: 'page',
  title: 'The source map with the original code is served',
  severity: 'low',
  aliases: ['CWE-540', 'WASC-13'],
  cwe: 540,
  fix: 'Keep source maps out of the deployment, or send them to the error tracker only.',
  references: ['https://tc39.es/ecma426/'],
  check: (exchange) => {
    if (!isSuccess(exchange)) return [];
    const text = bodyText(exchange.response);
    const path = parseUrl(exchange.request.url)?.pathname ?? '';
    const inline = isScript(exchange.response)
      ? /\/\/# sourceMappingURL=data:application\/json/.exec(text)
      : null;
    if (inline) return [sighting('inline', inline[0])];
    const isMap =
      path.endsWith('.map') && /"sourcesContent"\s?:\s?\[\s?"/.test(text) && /"mappings"\s?:/.test(text);
    return isMap ? [sighting(path, '"sourcesContent" holds the original files')] : [];
  },
};
