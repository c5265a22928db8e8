import type { CodeFix } from '../../fixes/fix.js';
import { type Piece, piecesOf } from '../../fixes/pieces.js';
import type { Site } from '../../fixes/site.js';
import { statementOf } from '../../fixes/statement.js';
import { type Parameterised, type Placeholder, parameterise } from './fix/parameterise.js';
import { ofPdo } from './fix/pdo.js';

const drivers: readonly (readonly [name: RegExp, mark: Placeholder])[] = [
  [/^(pg|pg-pool|postgres)$/, 'numbered'],
  [/^(mysql2?|mysql2\/promise|sqlite3?|promise-mysql|aiosqlite|sqlite3)$/, 'question'],
  [/^(psycopg2?|psycopg2\.\w+|pymysql|MySQLdb|mysql\.connector|django\.db|mysql)$/, 'percent'],
];

export const fix: CodeFix = {
  id: 'sql-parameters',
  title: 'Values go beside the statement as parameters',
  rules: ['sql-injection'],
  languages: ['javascript', 'python', 'php'],
  repair(site) {
    if (site.facts.language === 'php') return ofPdo(site);
    const call = site.call(/\.(query|execute|run|all|get|each|raw)$/);
    const mark = markOf(site);
    if (call === 0 || mark === undefined) return undefined;
    const args = site.args(call);
    const [first, second] = args;
    if (first === undefined || !mayFollow(site, second)) return undefined;
    const statement = statementOf(site, first);
    const pieces = statement === undefined ? undefined : piecesOf(site, statement);
    const made = pieces && parameterise(pieces, mark);
    if (statement === undefined || made === undefined) return undefined;
    const values = made.values.map((each) => valueText(site, each));
    if (values.includes(undefined)) return undefined;
    const list = site.facts.language === 'python' ? tuple(values) : `[${values.join(', ')}]`;
    return {
      summary: `Give ${values.length === 1 ? 'the value' : `${values.length} values`} to the database beside the statement`,
      safety: 'safe',
      edits: [site.replace(statement, literal(site, made)), site.insert(site.endOf(first), `, ${list}`)],
    };
  },
};

/** How the database driver of this file writes a parameter, or else the only one of the project. */
function markOf(site: Site): Placeholder | undefined {
  const isPython = site.facts.language === 'python';
  const marks = [...site.facts.libraries].flatMap((library) =>
    drivers.flatMap(([name, mark]) => (name.test(library) ? [mark] : [])),
  );
  const own = new Set(marks.filter((mark) => (isPython ? mark !== 'numbered' : mark !== 'percent')));
  const [only] = own;
  return own.size === 1 ? only : undefined;
}

/** Behind the statement only a callback may stand: other values there are parameters already. */
function mayFollow(site: Site, argument: number | undefined): boolean {
  return argument === undefined || /function|arrow/.test(site.kind(argument));
}

function valueText(site: Site, pieces: readonly Piece[]): string | undefined {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === 'hole') return only.text;
  const isPython = site.facts.language === 'python';
  if (pieces.some(({ kind, text }) => (kind === 'letters' ? /[`"{}]/.test(text) : /["`]/.test(text))))
    return undefined;
  const inside = pieces.map(({ kind, text }) => {
    if (kind === 'letters') return text;
    return isPython ? `{${text}}` : `\${${text}}`;
  });
  return isPython ? `f"${inside.join('')}"` : `\`${inside.join('')}\``;
}

function tuple(values: readonly (string | undefined)[]): string {
  return values.length === 1 ? `(${values[0]},)` : `(${values.join(', ')})`;
}

function literal(site: Site, { statement }: Parameterised): string {
  const isPython = site.facts.language === 'python';
  if (statement.includes('\n')) return isPython ? `"""${statement}"""` : `\`${statement}\``;
  if (!statement.includes('"') && (isPython || statement.includes("'"))) return `"${statement}"`;
  return statement.includes("'") ? (isPython ? `"""${statement}"""` : `\`${statement}\``) : `'${statement}'`;
}
