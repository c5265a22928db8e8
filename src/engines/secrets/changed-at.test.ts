import { expect, it } from 'vitest';
import { searchText } from './analyzer.js';
import { detectors } from './detectors.generated.js';
import { findingsOf } from './findings.js';

const key = ['4f9a1c7be2d8', '0356a1b9ce47d05e'].join('');
const password = ['t7Xq', 'Lw29vR'].join('');

function adviceOn(text: string, path: string): readonly string[] {
  const sightings = searchText(Buffer.from(text), { depth: 'all', path }).map((fact) => ({
    fact,
    location: { at: 'file', path } as const,
    hidden: false,
  }));
  return findingsOf(
    sightings,
    (id) => detectors.find((each) => each.id === id),
    new Date('2026-11-29T00:00:00Z'),
  ).flatMap(({ fix }) => (fix?.kind === 'manual' ? fix.summary.split('. ', 1) : []));
}

it.each([
  [
    'an application',
    `SECRET_KEY = ${key}\n`,
    'conf/app.ini',
    'Let the application have another one, which ends its sessions and tokens',
  ],
  [
    'a store',
    `storePassword=${password}\n`,
    'keystore.properties',
    'Change it in the store that it opens (`keytool -storepasswd`, `-keypasswd`)',
  ],
  [
    'a service, as the id beside it shows',
    `ACCESS_KEY_ID = quay\nSECRET_KEY = ${key}\n`,
    'conf/app.ini',
    'Revoke it at the service that takes it',
  ],
])('a secret of %s is changed there', (_, text, path, advice) => {
  expect(adviceOn(text, path)).toEqual([advice]);
});

it('a line of a log in a comment is low, and a value with an escape of syslog is none', () => {
  const line = `#LOG: Mar 18 17:08:02 harbour trapd[15]: TRAP, community ${password}`;
  const factsOf = (text: string) => searchText(Buffer.from(`${text}\n`), { depth: 'all', path: 'a.rules' });
  expect(factsOf(`${line} next`)).toMatchObject([{ atMost: 'low' }]);
  expect(factsOf(`${line}#012#011next`)).toEqual([]);
});
