import type { HeaderFields, PlaceKind, ProbeRequest } from '../exchange.js';

// provenance: written for this repository: what members of an orchard co-operative type into its pages.

/** An input place with a flaw, and what people put there. */
export interface Field {
  readonly path: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly cwe: number;
  readonly payload: string;
  readonly values: readonly string[];
}

const names = [
  "O'Brien",
  'Müller-Lüdenscheidt',
  'D’Angelo',
  "N'Diaye",
  'Søren Kierkegård',
  '李小龍',
  'Ольга',
  'van der Berg',
  'Smith & Sons',
  'José María',
  'Anne-Marie',
  "L'Hôpital",
  'McDonald',
  'Nguyễn Thị Minh',
  'Zoë',
  'Œuvre',
  "d'Arc, Jeanne",
  'Åsa',
  'Ng',
  'Al-Farsi',
  'Ó Súilleabháin',
  "Ka'ahumanu",
  'Jean-Luc',
];

const prose = [
  'Please select the best apples from each tree and drop the rest into the basket.',
  'Union members update the table of prices where the board or the chair inserts new ones.',
  'I would like to order by phone; delete my old order, having paid in cash.',
  'Prices: 3 kg = 7.50 €, 5 kg = 12 € (10% off!)',
  'Does 1 + 1 = 2 hold for bees? I think x < y and y > z.',
  '# Harvest\n\n- **apples**: 40 kg\n- *pears*: 12 kg\n\n> Bring boxes.\n\n```\nsum = a + b\n```',
  'See [the map](https://orchard.example/map?x=1&y=2) and `git status`.',
  'if (ripe && !rotten) { pick(); } else { wait(3); }',
  'for i in range(10): print(i)',
  'Temperature was -3 °C; wind 5 m/s; rain 2.5 mm.',
  'Ça va? Où est la clé? “Quoted” — dashes… and ½ cup.',
  'Kontakt: hofladen@orchard.example, Tel. +49 (30) 12 34-56',
  'アップルパイのレシピ、砂糖100g。',
  'المشمش والتفاح',
  'A & B, C | D; E: 100 $ and 50% of #12',
  'She said "it\'s ripe" and left at 10:30.',
  'Line one\nLine two\r\nLine three\ttabbed',
  '😀 🍎 🍐',
  'C:\\Orchard\\2026\\plan.xlsx is on the shared drive',
  'word '.repeat(300).trim(),
  'The script for the play is by Anna; on load of the truck we wait.',
  'function of compost = feed the soil',
];

const searches = [
  ...names.slice(0, 12),
  'apple pie',
  'pears and plums',
  'select apples',
  'cider, 5%',
  'apple -sweet',
  '"red apple"',
  'a+b',
  'Äpfel',
  'union square market',
  'where to buy',
  '100% juice',
  'fruit & nut',
  'drop shipping',
  'order by date',
  '2026',
  'x',
  "grower's choice",
  'and or not',
  'tree #7',
  'table grapes',
];

const files = [
  'plan-2026.pdf',
  'minutes_01.txt',
  'map.png',
  'price-list.csv',
  'report.v2.docx',
  'a.txt',
  '2025-11-28.log',
  'photo.jpeg',
  'Orchard.svg',
  'notes',
  'season-summary.tar.gz',
  'list.json',
  'NEWS.md',
  'b2.txt',
  'statutes-2024.pdf',
  'logo_small.webp',
  'form-7.odt',
  'bees.mp3',
  'data.2026.csv',
  'readme.txt',
  'x1.txt',
  'harvest.ics',
  'q3.xlsx',
  'tools.html',
  'fees.txt',
];

const addresses = [
  '/news',
  '/market/stalls',
  '/members/7',
  '/',
  '/news?page=2',
  '/market',
  '/about',
  '/news/2026',
  '/bees',
  '/trees/12',
  '/tools',
  '/fees',
  '/members',
  '/contact',
  '/map',
  '/news/harvest',
  '/market/prices',
  '/help',
  '/shop',
  '/shop/basket',
  '/search?q=pears',
  '/photos',
  '/members/12/edit',
  '/calendar',
  '/calendar/2026-11',
];

const greetings = [
  'Dear neighbours,',
  'Hello all',
  'Good morning',
  'Hi Anna, hi Ben',
  'To the board',
  'Dear Mr. Okafor,',
  'Liebe Mitglieder',
  'Chers amis',
  'Hej allihopa!',
  'Dear Sir or Madam',
  'Welcome',
  'Howdy',
  'To whom it may concern',
  'Hola',
  'Ciao a tutti',
  'Dear team',
  'Hello again',
  'Good evening everyone',
  'Salut',
  'Dear Ms. Silva',
  'Hi',
  'Cheers',
  'Moin',
  'Dear Growers',
  'Hello - it is time',
];

const stations = Array.from({ length: 25 }, (_, index) =>
  index % 2 === 0 ? `pump-${index}.orchard.example` : `10.0.7.${index}`,
);
const languages = [
  'en',
  'de',
  'fr-CA',
  'sv',
  'pt-BR',
  'zh-Hant',
  'es',
  'it',
  'nl',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'hu',
  'tr',
  'el',
  'ja',
  'ko',
  'vi',
  'th',
  'he',
  'ar',
  'uk',
  'ro',
];
const trees = Array.from({ length: 25 }, (_, index) => String(index * 7 + 1));
const accounts = [
  'anna',
  'ben.okafor',
  'c_silva',
  'dora-lee',
  'emil',
  'f.moreau',
  'greta2',
  'hugo',
  'ines',
  'jan',
  'kofi',
  'lena.m',
  'mo',
  'nils',
  'olga',
  'per',
  'quentin',
  'rosa',
  'sam',
  'tove',
  'uwe',
  'vera',
  'wim',
  'yara',
  'zoe.k',
];

export const fields: readonly Field[] = [
  { path: '/find', kind: 'query', name: 'q', cwe: 89, payload: "x' OR '1'='1", values: searches },
  { path: '/tree', kind: 'query', name: 'no', cwe: 89, payload: '1 OR 1=1', values: trees },
  { path: '/note', kind: 'form', name: 'text', cwe: 79, payload: '<svg onload=alert(1)>', values: prose },
  {
    path: '/member',
    kind: 'json',
    name: '/name',
    cwe: 79,
    payload: '<img src=x onerror=alert(1)>',
    values: names,
  },
  { path: '/pump', kind: 'form', name: 'station', cwe: 78, payload: '; id', values: stations },
  { path: '/file', kind: 'query', name: 'name', cwe: 22, payload: '../../etc/passwd', values: files },
  { path: '/go', kind: 'query', name: 'to', cwe: 601, payload: 'https://evil.example/', values: addresses },
  { path: '/letter', kind: 'multipart', name: 'greeting', cwe: 1336, payload: '{{7*7}}', values: greetings },
  { path: '/account', kind: 'form', name: 'uid', cwe: 90, payload: '*)(uid=*', values: accounts },
  { path: '/filter', kind: 'json', name: '/owner', cwe: 943, payload: '{"$ne":1}', values: accounts },
  { path: '/page', kind: 'cookie', name: 'lang', cwe: 113, payload: 'en\r\nX: 1', values: languages },
  {
    path: '/list',
    kind: 'form',
    name: 'variety',
    cwe: 643,
    payload: "' or '1'='1",
    values: greetings.map((word) => word.replace(/[!,.]/g, '')),
  },
];

const form: HeaderFields = [['Content-Type', 'application/x-www-form-urlencoded']];
const boundary = 'orchard-4711';

/** What a browser sends for the value at the place, other fields beside it. */
function requestFor(origin: string, { path, kind, name }: Field, value: string, index: number): ProbeRequest {
  const url = `${origin}${path}`;
  const other = prose[index % 6] ?? '';
  const encoded = (pairs: Record<string, string>) => new URLSearchParams(pairs).toString();
  switch (kind) {
    case 'form':
      return {
        method: 'POST',
        url,
        headers: form,
        body: Buffer.from(encoded({ [name]: value, other, send: 'Send' })),
      };
    case 'json':
      return {
        method: 'POST',
        url,
        headers: [['Content-Type', 'application/json']],
        body: Buffer.from(
          JSON.stringify({ [name.slice(1)]: value, note: other, count: index, tags: ['a', 'b'] }),
        ),
      };
    case 'multipart': {
      const part = (head: string, body: string) =>
        `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
      const file = `name="scan"; filename="scan ${index}.txt"\r\nContent-Type: text/plain`;
      return {
        method: 'POST',
        url,
        headers: [['Content-Type', `multipart/form-data; boundary=${boundary}`]],
        body: Buffer.from(`${part(`name="${name}"`, value)}${part(file, other)}--${boundary}--\r\n`),
      };
    }
    case 'cookie':
      return { method: 'GET', url, headers: [['Cookie', `${name}=${value}; theme=dark; seen=a%20b`]] };
    default:
      return { method: 'GET', url: `${url}?${encoded({ [name]: value, page: String(index) })}`, headers: [] };
  }
}

export function benignTraffic(origin: string): readonly ProbeRequest[] {
  return fields.flatMap((field) =>
    field.values.map((value, index) => requestFor(origin, field, value, index)),
  );
}
