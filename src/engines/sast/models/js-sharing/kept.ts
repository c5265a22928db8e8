import type { Misuse, Place } from '../../ir/model.js';
import { answer } from '../js-settings/answers.js';
import { personal } from '../sharing.js';
import { misuse } from '../shorthand.js';

const rule = 'cleartext-storage';
/** A cookie that holds the key of a session is what cookies are for. */
const ofPeople = [...personal, 'person'] as const;
const all = ['key', ...ofPeople] as const;
/** What a thing is called where it is kept. */
const keyName =
  /^([\w.-]*[-_.:])?(e-?mail(_?address)?|phone(_?number)?|ssn|pass_?word|passwd|pwd|(credit_?)?card_?number|(access|auth|id|refresh|bearer)[-_]?token|token|jwt|api_?key|secret)$/i;
const passwordName = /passw|^pwd$|secret|^ssn$|^e-?mail$/i;

const stores = ['localStorage', 'sessionStorage'].flatMap((name) => [
  name,
  `window.${name}`,
  `globalThis.${name}`,
  `self.${name}`,
]);
const members = ['password', 'token', 'jwt', 'accessToken', 'authToken', 'email', 'user', 'ssn', 'apiKey'];

/** Of stores in the browser that any script of the page reads. */
const inBrowser: readonly Misuse[] = [
  ...stores.flatMap((store) => [
    misuse(`${store}.setItem()`, rule, { of: 1, holds: all }),
    misuse(`${store}.setItem()`, rule, { of: 0, matches: keyName }, { of: 1, constant: true, not: true }),
    ...members.map((name) => misuse(`${store}.${name}=`, rule, { of: 0, constant: true, not: true })),
  ]),
  ...[
    ['localforage.setItem()', 1],
    ['idb-keyval.set()', 1],
    ['store.set()', 1],
    ['store2.set()', 1],
    ['lscache.set()', 1],
    ['@react-native-async-storage/async-storage.setItem()', 1],
    ['AsyncStorage.setItem()', 1],
  ].map(([api, of]) => misuse(String(api), rule, { of: Number(of), holds: all })),
  misuse('document.cookie=', rule, { of: 0, holds: ofPeople }),
  misuse('window.document.cookie=', rule, { of: 0, holds: ofPeople }),
];

const setters: readonly (readonly [api: string, name: Place, value: Place])[] = [
  ...[
    ...['express.res.cookie()', 'koa.ctx.cookies.set()', 'fastify.reply.setCookie()', 'hapi.h.state()'],
    ...['fastify.reply.cookie()', 'js-cookie.set()', 'Cookies.set()', 'universal-cookie().set()'],
    ...['cookies-next.setCookie()', 'next/headers.cookies().set()', 'cookies().set()', 'cookie.serialize()'],
    ...['next.response.cookies.set()', 'setCookie()', '$cookies.set()', 'vue-cookies.set()', 'cookies.set()'],
    ...['$.cookie()', 'Cookie.set()', '*.setSecureCookie()', '$cookies.put()'],
  ].map((api) => [api, 0, 1] as const),
  ['nookies.setCookie()', 1, 2],
  ['hono/cookie.setCookie()', 1, 2],
];

const inCookies: readonly Misuse[] = [
  ...setters.flatMap(([api, name, value]) => [
    misuse(api, rule, { of: value, holds: ofPeople }),
    misuse(api, rule, { of: name, matches: passwordName }, { of: value, constant: true, not: true }),
  ]),
  misuse('*.cookie()', rule, { of: 'self', named: answer }, { of: 1, holds: ofPeople }),
  misuse('*.setCookie()', rule, { of: 'self', named: answer }, { of: 1, holds: ofPeople }),
];

/** Anybody reads what is in a signed token. */
const inTokens: readonly Misuse[] = [
  ...[
    'jsonwebtoken.sign()',
    'jose.JWT.sign()',
    'jose.SignJWT()',
    'jwt-simple.encode()',
    'jose.UnsecuredJWT()',
  ],
  ...['fast-jwt.createSigner()()', 'fastify.reply.jwtSign()', 'fastify().jwt.sign()', 'jws.sign()'],
  ...[
    '@nestjs/jwt.JwtService.sign()',
    '@nestjs/jwt.JwtService.signAsync()',
    '*.signAsync()',
    'njwt.create()',
  ],
  ...['koa-jwt.sign()', '@tsndr/cloudflare-worker-jwt.sign()', 'hono/jwt.sign()', 'paseto.V4.sign()'],
].map((api) => misuse(api, rule, { of: 0, holds: ofPeople }));

const inFiles: readonly Misuse[] = ['fs', 'fs.promises', 'fs/promises', 'fs-extra', 'graceful-fs'].flatMap(
  (module) => [
    ...['writeFile', 'writeFileSync', 'appendFile', 'appendFileSync', 'outputFile', 'outputJson', 'writeJson']
      .flatMap((name) => [`${module}.${name}()`, `${module}.${name}Sync()`])
      .map((api) => misuse(api, rule, { of: 1, holds: ofPeople })),
    ...['write', 'end'].map((name) =>
      misuse(`${module}.createWriteStream().${name}()`, rule, { of: 0, holds: ofPeople }),
    ),
    ...['writeFile', 'writeFileSync'].map((name) =>
      misuse(`${module}.${name}()`, rule, { of: 1, named: /^(secret|password)$/i }),
    ),
  ],
);

/** Tables that people hand around. */
const inTables: readonly Misuse[] = [
  ...[
    'csv-writer.createObjectCsvWriter().writeRecords()',
    'csv-writer.createArrayCsvWriter().writeRecords()',
  ],
  ...['xlsx.utils.json_to_sheet()', 'xlsx.utils.aoa_to_sheet()', 'papaparse.unparse()', 'Papa.unparse()'],
  ...[
    'json2csv.parse()',
    'json2csv.Parser().parse()',
    'csv-stringify.stringify()',
    'csv-stringify/sync.stringify()',
  ],
  ...['exceljs.Workbook().addWorksheet().addRow()', 'exceljs.Workbook().addWorksheet().addRows()'],
  ...['fast-csv.write()', 'fast-csv.writeToPath()', 'objects-to-csv()', 'json2xls()', '*.writeRecords()'],
].map((api) => misuse(api, rule, { of: '*', holds: ofPeople }));

const inSessions: readonly Misuse[] = ['express.req', 'koa.ctx', 'fastify.request'].flatMap((request) =>
  ['password', 'passwd', 'ssn', 'creditCard', 'cardNumber'].map((name) =>
    misuse(`${request}.session.${name}=`, rule, { of: 0, constant: true, not: true }),
  ),
);

/** Where what concerns someone is kept as it is. */
export const kept: readonly Misuse[] = [
  ...inBrowser,
  ...inCookies,
  ...inTokens,
  ...inFiles,
  ...inTables,
  ...inSessions,
];
