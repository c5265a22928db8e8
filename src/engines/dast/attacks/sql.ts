import type { Prober } from '../check.js';
import type { InputPlace } from '../exchange.js';
import { bodyText } from '../page/message.js';
import type { Condition } from './discriminate.js';
import { featuresOf, isLike, without } from './features.js';
import { baselines, quotePair } from './observe.js';

/**
 * Complaints about the syntax of a statement, from the manuals and sources of the databases and their drivers. Complaints about
 * a value (a date, a number) are left out: a bound parameter draws those as well.
 */
const syntaxErrors: readonly (readonly [dialect: string, pattern: RegExp])[] = [
  [
    'SQLite',
    /unrecognized token: (?:\\?"|&quot;|&#34;)|near (?:\\?"|&quot;|&#34;).{0,80}(?:"|&quot;|&#34;): syntax error|\bno such column: /,
  ],
  [
    'MySQL',
    /You have an error in your SQL syntax|\(1064, (?:"|'|&)|ER_PARSE_ERROR|Unknown column .{1,80} in .(?:where clause|field list|order clause)/,
  ],
  [
    'PostgreSQL',
    /unterminated quoted (?:string|identifier) at or near|syntax error at or near (?:\\?"|&quot;|&#34;)|invalid input syntax for type \w{1,40}: .{0,40}'&?"/,
  ],
  [
    'SQL Server',
    /Unclosed quotation mark (?:after|before) the character string|Incorrect syntax near (?:'|&#39;|the keyword)/,
  ],
  ['Oracle', /ORA-(?:01756|00933|00936|00911|01740|00907|00923|00920|01789): /],
  ['DB2', /SQL0(?:010|104|007)N|SQLSTATE[=\s:[]{1,3}42(?:601|603)|DB2 SQL error: SQLCODE: ?-(?:104|010|007)/],
  ['HSQLDB', /org\.hsqldb\.HsqlException|unexpected token: .{1,60} in statement \[/],
  ['H2', /Syntax error in SQL statement (?:"|&quot;|\\")|JdbcSQLSyntaxErrorException/],
  ['Access', /Syntax error (?:\(missing operator\) )?in (?:query expression|string in query)/],
  ['Firebird', /Dynamic SQL Error|Token unknown - line \d/],
  [
    'ODBC or JDBC',
    /SQLSTATE\[(?:42000|42601|HY000)\]: Syntax error|quoted string not properly terminated|java\.sql\.SQLSyntaxErrorException/,
  ],
];

export interface SqlError {
  readonly dialect: string;
  readonly text: string;
}

export function sqlErrorIn(body: string): SqlError | undefined {
  for (const [dialect, pattern] of syntaxErrors) {
    const match = pattern.exec(body);
    if (match !== null) return { dialect, text: errorAt(body, match).replace(/\s+/g, ' ') };
  }
  return undefined;
}

/** The message, and no more of the page: what stands behind it may change by itself. */
function errorAt(body: string, { 0: match, index }: RegExpExecArray): string {
  const rest = body.slice(index + match.length, index + 120);
  return match + (rest.split(/[<\n\r]/, 1)[0] ?? '');
}

/** How much the answers to open and to doubled quotes speak for a query behind the place. */
export type QuoteHint = 'none' | 'changed' | 'parity';

export async function quoteHint(prober: Prober, place: InputPlace): Promise<QuoteHint> {
  const known = await baselines(prober, place.request);
  const { odd, even } = await quotePair(prober, place);
  const oddSet = featuresOf(odd.exchange, odd.payload);
  const evenSet = featuresOf(even.exchange, even.payload);
  const isNoisy =
    without(featuresOf(known[0] ?? odd.exchange), featuresOf(known[1] ?? odd.exchange)).size > 0;
  if (!isNoisy && without(oddSet, evenSet).size + without(evenSet, oddSet).size > 0) return 'parity';
  const isSame =
    isLike(odd.exchange, odd.payload, known, place.value) &&
    isLike(even.exchange, even.payload, known, place.value);
  return isSame ? 'none' : 'changed';
}

/** Whether the quote pair or the syntax errors in it name a database. */
export async function seenDialect(prober: Prober, place: InputPlace): Promise<string | undefined> {
  const { odd } = await quotePair(prober, place);
  return sqlErrorIn(bodyText(odd.exchange.response))?.dialect;
}

/** Two words of one length: alike when true, different in the last letter when false. */
function words(isTrue: boolean, marker: string): readonly [string, string] {
  const word = marker.slice(-6);
  return [word, isTrue ? word : `${word.slice(0, -1)}${word.endsWith('q') ? 'k' : 'q'}`];
}

function numbers(isTrue: boolean, marker: string): readonly [number, number] {
  const number = 1000 + (Number.parseInt(marker.replace(/\D/g, '0').slice(-4), 10) % 8999);
  return [number, isTrue ? number : number + 1];
}

const functionNames = ['lower', 'upper', 'ltrim', 'rtrim'];

/** A function that every database has, or letters of the same number that none has. */
function functionName(isTrue: boolean, marker: string): string {
  const sum = [...marker].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
  return isTrue
    ? (functionNames[sum % functionNames.length] ?? 'lower')
    : `q${marker.replace(/\d/g, 'w').slice(-4)}`;
}

/** Conditions that narrow the benign result: true leaves it alone, false empties it. `AND` is upper case: XPath takes it for a name. */
export function narrowing(value: string): readonly Condition[] {
  const text =
    (before: string, after: string): Condition =>
    (isTrue, marker) => {
      const [left, right] = words(isTrue, marker);
      return `${value}${before}${left}${after}${right}`;
    };
  return [
    (isTrue, marker) => `${value}'||${functionName(isTrue, marker)}('')||'`,
    text("' AND '", "'='"),
    (isTrue, marker) => `${value} AND ${numbers(isTrue, marker).join('=')}`,
    text('" AND "', '"="'),
    text("') AND ('", "'='"),
    (isTrue, marker) => `${value}%' AND '${words(isTrue, marker)[0]}%'='${words(isTrue, marker)[1]}`,
    (isTrue, marker) => `${value}'+${functionName(isTrue, marker)}('')+'`,
    (isTrue, marker) => `${value}) AND (${numbers(isTrue, marker).join('=')}`,
    (isTrue, marker) => `${value}' AND ${numbers(isTrue, marker).join('=')}-- `,
    (isTrue, marker) => `${value}')) AND (('${words(isTrue, marker).join("'='")}`,
  ];
}

/** Conditions that widen an empty result. They could hit more rows than meant in a statement that writes. */
export function widening(): readonly Condition[] {
  return [
    (isTrue, marker) => `${marker}' OR '${words(isTrue, marker).join("'='")}`,
    (isTrue, marker) => `0 OR ${numbers(isTrue, marker).join('=')}`,
    (isTrue, marker) => `${marker}" OR "${words(isTrue, marker).join('"="')}`,
    (isTrue, marker) => `${marker}') OR ('${words(isTrue, marker).join("'='")}`,
    (isTrue, marker) => `${marker}%' OR '${words(isTrue, marker)[0]}%'='${words(isTrue, marker)[1]}`,
    (isTrue, marker) => `${marker}' OR ${numbers(isTrue, marker).join('=')}-- `,
  ];
}

/**
 * Where the place stands for an expression, as in ORDER BY or LIMIT, or bare: an error on purpose when false. It reads no row and
 * matches none. One overflow and one division, because each database knows one of them.
 */
export function erring(): Condition {
  return (isTrue, marker) =>
    `(CASE WHEN ${numbers(isTrue, marker).join('=')} THEN NULL ELSE abs(-9223372036854775807-1)*(1/0) END)`;
}
