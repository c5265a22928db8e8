import type { TextEdit } from '../../../../../fix/edit.js';
import type { CodeRepair } from '../../../fixes/fix.js';
import type { Site } from '../../../fixes/site.js';
import { type Dialect, dialectIn } from './dialect.js';
import { repairWith, type Taken, takenFrom } from './write.js';

/** Libraries that take the values behind the statement, in a list or one by one. */
export function ofNode(site: Site): CodeRepair | undefined {
  const dialect = dialectIn('javascript', site.facts.libraries);
  if (dialect === undefined) return undefined;
  return prepared(site, dialect) ?? ofMssql(site, dialect) ?? ofSequelize(site) ?? listed(site, dialect);
}

function listed(site: Site, dialect: Dialect): CodeRepair | undefined {
  const call = site.call(/\.(query|execute|run|all|get|each|raw)$/);
  const [first, second] = site.args(call);
  if (call === 0 || !mayFollow(site, second) || dialect.mark === 'at') return undefined;
  const taken = takenFrom(site, first, dialect);
  return taken && withList(site, first, taken, `[${taken.values.join(', ')}]`);
}

/** Behind the statement only a callback may stand: other values there are parameters already. */
function mayFollow(site: Site, argument: number | undefined): boolean {
  return argument === undefined || /function|arrow/.test(site.kind(argument));
}

function withList(site: Site, first: number | undefined, taken: Taken, list: string): CodeRepair {
  const replaced = site.replace(taken.node, taken.literal);
  if (first === undefined || first === taken.node)
    return repairWith(taken, [{ ...replaced, text: `${taken.literal}, ${list}` }]);
  return repairWith(taken, [replaced, site.insert(site.endOf(first), `, ${list}`)]);
}

/** `db.prepare(…).all()` of better-sqlite3 */
function prepared(site: Site, dialect: Dialect): CodeRepair | undefined {
  const call = site.call(/\.prepare$/);
  const outer = site.around.find(
    (each) => site.isCall(each) && site.nodes.field(site.nodes.field(each, 'function'), 'object') === call,
  );
  const [first, ...more] = site.args(call);
  if (call === 0 || outer === undefined || more.length > 0 || dialect.database !== 'sqlite') return undefined;
  if (!/\.(all|get|run|iterate)$/.test(site.calleeOf(outer)) || site.args(outer).length > 0) return undefined;
  const taken = takenFrom(site, first, dialect);
  if (taken === undefined) return undefined;
  const values = site.append(outer, taken.values.join(', '));
  return repairWith(taken, [site.replace(taken.node, taken.literal), values]);
}

/** `request.input('p1', value)` before the query; https://www.npmjs.com/package/mssql */
function ofMssql(site: Site, dialect: Dialect): CodeRepair | undefined {
  const call = site.call(/\.query$/);
  const object = site.nodes.field(site.nodes.field(call, 'function'), 'object');
  const [first, second] = site.args(call);
  if (call === 0 || dialect.mark !== 'at' || object === 0 || !mayFollow(site, second)) return undefined;
  if (!/\brequest(\(\))?$/i.test(site.textOf(object)) && !/\.input\(/.test(site.textOf(object)))
    return undefined;
  const taken = takenFrom(site, first, dialect);
  if (taken === undefined) return undefined;
  const inputs = taken.values.map((value, at) => `.input('p${at + 1}', ${value})`).join('');
  return repairWith(taken, [
    site.insert(site.endOf(object), inputs),
    site.replace(taken.node, taken.literal),
  ]);
}

/** `sequelize.query(sql, { bind: [a] })`; https://sequelize.org/docs/v6/core-concepts/raw-queries/ */
function ofSequelize(site: Site): CodeRepair | undefined {
  const call = site.call(/\.query$/);
  const [first, options, ...more] = site.args(call);
  if (call === 0 || !site.facts.libraries.has('sequelize') || more.length > 0) return undefined;
  if (
    options !== undefined &&
    (site.kind(options) !== 'object' || /\b(bind|replacements)\b|\.\.\./.test(site.textOf(options)))
  )
    return undefined;
  const taken = takenFrom(site, first, { mark: 'numbered', database: 'other' });
  if (taken === undefined || first === undefined) return undefined;
  const bind = `bind: [${taken.values.join(', ')}]`;
  if (options === undefined) return withList(site, first, taken, `{ ${bind} }`);
  const isEmpty = site.nodes.children(options).length === 0;
  const at = site.nodes.at(options) + 1;
  return repairWith(taken, [
    site.replace(taken.node, taken.literal),
    site.insert(at, isEmpty ? ` ${bind} ` : ` ${bind},`),
  ]);
}

export function ofPython(site: Site): CodeRepair | undefined {
  const dialect = dialectIn('python', site.facts.libraries);
  const call = site.call(/\.(execute|raw)$/);
  const [first, second] = site.args(call);
  if (call === 0 || dialect === undefined || second !== undefined) return undefined;
  if (dialect.mark === 'colon') return ofSqlAlchemy(site, first, dialect);
  const taken = takenFrom(site, first, dialect);
  if (taken === undefined) return undefined;
  const { values } = taken;
  return withList(site, first, taken, values.length === 1 ? `(${values[0]},)` : `(${values.join(', ')})`);
}

/** `conn.execute(text(…), {…})`; https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text */
function ofSqlAlchemy(site: Site, first: number | undefined, dialect: Dialect): CodeRepair | undefined {
  if (first === undefined || !site.isCall(first) || !/(^|\.)text$/.test(site.calleeOf(first)))
    return undefined;
  const [argument, ...more] = site.args(first);
  const taken = more.length > 0 ? undefined : takenFrom(site, argument, dialect);
  if (taken === undefined) return undefined;
  const pairs = taken.values.map((value, at) => `"p${at + 1}": ${value}`);
  return repairWith(taken, [
    site.replace(taken.node, taken.literal),
    site.insert(site.endOf(first), `, {${pairs.join(', ')}}`),
  ]);
}

/** `db.Query(sql, a, b)`, also behind a context or a destination; https://pkg.go.dev/database/sql#DB.Query */
export function ofGo(site: Site): CodeRepair | undefined {
  const call = site.call(/\.(Query|QueryRow|Exec|Queryx|QueryRowx|MustExec|Get|Select|Raw)(Context)?$/);
  const callee = site.calleeOf(call);
  const isGorm =
    /\.Raw$/.test(callee) || (/\.Exec$/.test(callee) && site.facts.libraries.has('gorm.io/gorm'));
  const dialect: Dialect | undefined = isGorm
    ? { mark: 'question', database: 'other' }
    : dialectIn('go', site.facts.libraries);
  const args = site.args(call);
  const last = args.at(-1);
  if (call === 0 || dialect === undefined || last === undefined) return undefined;
  const isPgx = [...site.facts.libraries].some((name) => /\/jackc\/pgx/.test(name));
  const before = (/Context$/.test(callee) ? 1 : 0) + (/\.(Get|Select)(Context)?$/.test(callee) ? 1 : 0);
  if (args.length !== before + 1 && !(isPgx && args.length === 2 && before === 0)) return undefined;
  const taken = takenFrom(site, last, dialect);
  if (taken === undefined) return undefined;
  const { edits, ...rest } = withList(site, last, taken, taken.values.join(', '));
  return { ...rest, edits: [...edits, ...withoutFormat(site, taken)] };
}

/** A package that is imported and not used is an error of the compiler. */
function withoutFormat(site: Site, { node }: Taken): readonly TextEdit[] {
  if (!site.isCall(node)) return [];
  const all = [...site.below(site.nodes.root)];
  const uses = all.filter(
    (each) =>
      site.kind(each) === 'selector_expression' && site.textOf(site.nodes.field(each, 'operand')) === 'fmt',
  );
  const spec = all.find((each) => site.kind(each) === 'import_spec' && site.textOf(each) === '"fmt"');
  if (uses.length > 1 || spec === undefined) return [];
  const parent = all.find(
    (each) => site.kind(each) === 'import_declaration' && site.nodes.children(each).includes(spec),
  );
  return [lineOf(site, parent ?? spec)];
}

function lineOf(site: Site, node: number): TextEdit {
  const start = site.text.lastIndexOf('\n', site.nodes.at(node) - 1) + 1;
  const end = site.text.indexOf('\n', site.endOf(node));
  return { start, end: end < 0 ? site.text.length : end + 1, text: '' };
}

/** SQLite3, pg, mysql2 and ActiveRecord. */
export function ofRuby(site: Site): CodeRepair | undefined {
  return ofActiveRecord(site) ?? ofRubyDriver(site);
}

function ofRubyDriver(site: Site): CodeRepair | undefined {
  const dialect = dialectIn('ruby', site.facts.libraries);
  const call = site.call(
    /\.(execute|query|exec|async_exec|exec_params|async_exec_params|get_first_row|get_first_value)$/,
  );
  const [first, ...more] = site.args(call);
  if (call === 0 || dialect === undefined || first === undefined || more.length > 0) return undefined;
  const taken = takenFrom(site, first, dialect);
  if (taken === undefined) return undefined;
  const list = taken.values.join(', ');
  const name = site.nodes.field(call, 'method');
  if (dialect.database === 'sqlite') return withList(site, first, taken, `[${list}]`);
  const { edits, ...rest } = withList(site, first, taken, `[${list}]`);
  if (dialect.database === 'postgres') {
    const to = site.textOf(name).startsWith('async') ? 'async_exec_params' : 'exec_params';
    return { ...rest, edits: [site.replace(name, to), ...edits] };
  }
  return repairWith(taken, [
    site.replace(name, 'prepare'),
    site.replace(taken.node, taken.literal),
    site.insert(site.endOf(call), `.execute(${list})`),
  ]);
}

/** A condition, or a statement, as a list of the text and its values; https://guides.rubyonrails.org/active_record_querying.html */
function ofActiveRecord(site: Site): CodeRepair | undefined {
  const call = site.call(/\.(find_by_sql|count_by_sql|where|not|having|exists\?|find_by)$/);
  const [first, ...more] = site.args(call);
  if (call === 0 || first === undefined || more.length > 0) return undefined;
  const isStatement = /by_sql$/.test(site.calleeOf(call));
  const dialect = { mark: 'question', database: 'other' } as const;
  const taken = takenFrom(site, first, isStatement ? dialect : { ...dialect, isCondition: true });
  if (taken === undefined) return undefined;
  const list = taken.values.join(', ');
  if (!isStatement) return withList(site, first, taken, list);
  if (first === taken.node) return repairWith(taken, [site.replace(first, `[${taken.literal}, ${list}]`)]);
  return repairWith(taken, [
    site.replace(taken.node, taken.literal),
    site.replace(first, `[${site.textOf(first)}, ${list}]`),
  ]);
}
