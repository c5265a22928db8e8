import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { defaultSettings } from '../../settings.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a global argument': 'ARG GITHUB_TOKEN\nFROM a:1',
    'old form': 'ENV API_KEY abc',
    'one of several': 'ENV A=1 \\\n  MYSQL_ROOT_PASSWORD=x',
    'an address with a password': 'ENV TOKEN_URL=https://a:b@c/d',
    'camel case': 'ENV dbPassword=x',
  },
  good: {
    'where it is': 'ENV TOKEN_FILE=x DB_PASSWORD_FILE=/run/secrets/db',
    'how new a program is': 'ENV AUTH_VERSION=2 SECRET_VERSION=1',
    'a key that signs': 'ENV GPG_KEY=5EA0417B2C9D03F86E11A4D7C8B2905F3D6A7E4C',
  },
  places: { 'the name': ['FROM a:1\nENV A=1 B_TOKEN=x', 'B_TOKEN'] },
});

it.each([
  ['ENV LDAP_KEY_FILENAME=server.key', 'none'],
  ['ENV DEV_AUTH=0', 'none'],
  ['ENV APT_KEY_DONT_WARN_ON_DANGEROUS_USAGE=DontWarn', 'none'],
  ['ENV PIER_AUTH_ANONYMOUS_ROLE=Viewer', 'none'],
  ['ENV PIER_AUTH_BASIC_PASSWORD=x', undefined],
  ['ENV EVENTS_TOKEN=phc_q7', 'none'],
  [`ENV RELAY_PRIVATE_KEY=0x59c6995e998f97a5${'0'.repeat(48)}`, 'none'],
  [`ENV RELAY_PRIVATE_KEY=0x59c6995e998f97a6${'0'.repeat(48)}`, undefined],
  ['ENV DB_PASSWORD=""', 'low'],
  ['ENV DB_PASSWORD=0', undefined],
  ['ARG DB_PASSWORD=\nRUN make', undefined],
  ['ARG DB_PASSWORD\nCOPY . /srv', 'medium'],
  ['ARG DB_PASSWORD\nLABEL a=$DB_PASSWORD', undefined],
  ['ENV CLOUD_CREDENTIALS=/app/service.json', 'none'],
  ['ENV TIDE_KEY_STORE=/tide/keystore', 'none'],
  ['ENV SIGNING_KEY=tide.pem', 'none'],
  ['ENV DB_PASSWORD=/x9Kd73hQ+aZ', undefined],
  ['ENV DB_PASSWORD=changeme', 'medium'],
  ['ENV DB_PASSWORD="my-secret"', 'medium'],
  ['ENV DB_PASSWORD=db_password', 'medium'],
  ['ENV TIDE_CERT_PASSWORD=password', 'low'],
  ['ENV DB_PASSWORD=t1deT4ble', undefined],
  ['ENV DB_PASSWORD=$DB_PASSWORD', 'low'],
  ['ARG DB_PASSWORD\nENV DB_PASSWORD=$DB_PASSWORD', 'none', undefined],
  ['ARG TOKEN\nENV TIDE_TOKEN="${TOKEN}"', 'none', undefined],
  ['ARG DB_PASSWORD=t1deT4ble\nENV DB_PASSWORD=$DB_PASSWORD', undefined, 'none'],
  ['ARG TOKEN\nENV TIDE_PLACE=$TOKEN', undefined],
  ['ARG MAP_ANON_KEY', 'none'],
  ['ARG PUBLISHABLE_KEY=abc', 'none'],
  ['ENV CAPTCHA_SITE_KEY=6Lq', 'none'],
  ['ARG VITE_TIDE_TOKEN', 'none'],
  ['ARG NEXT_PUBLIC_MAP_API_KEY=abc', 'none'],
  ['ARG VITE_DB_PASSWORD\nRUN make', undefined],
  ['ARG TIDE_PRIVATE_KEY\nRUN make', undefined],
])('%s weighs %s', (line, ...severities) => {
  const text = `FROM debian:13\n${line}\n`;
  const { problems } = lintDockerfile({
    path: 'Dockerfile',
    text,
    today: '2026-01-01',
    settings: defaultSettings,
    rules: [rule],
  });
  expect(problems.map(({ hit }) => hit.severity)).toEqual(severities);
});

function hitsOf(text: string) {
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  return problems.map(({ hit, severity }) => ({ ...hit, severity }));
}

it.each([
  ['a value that others have read', 'ENV PGPASSWORD=q7Wt2LmZ', 'revoke or change the value'],
  ['an argument that nothing uses', 'ARG PGPASSWORD', 'Remove the line'],
])('advises on %s', (_, line, advice) => {
  expect(hitsOf(`FROM debian:13\n${line}\n`)[0]?.advice).toContain(advice);
});

it('says of a published name that pages get it', () => {
  const [hit] = hitsOf('FROM node:24\nARG REACT_APP_TIDE_SECRET\n');
  expect(hit?.advice).toContain('what REACT_APP_ begins into the files that browsers load');
});

it.each([
  ['ARG TIDE_TOKEN', 'low'],
  ['ENV TIDE_TOKEN=$TIDE_TOKEN', 'low'],
  ['ARG TIDE_TOKEN=q7Yt4', 'high'],
])('weighs %s of a stage that only files are taken from', (line, severity) => {
  const copied = `FROM node:24 AS build\n${line}\nRUN make\nFROM debian:13\nCOPY --from=build /out /out\n`;
  expect(hitsOf(copied).map((hit) => hit.severity)).toEqual([severity]);
  const builtOn = `FROM node:24 AS build\n${line}\nRUN make\nFROM build\nCMD ["node", "a.js"]\n`;
  expect(hitsOf(builtOn).map((hit) => hit.severity)).toEqual([line.startsWith('ENV') ? 'low' : 'high']);
});
