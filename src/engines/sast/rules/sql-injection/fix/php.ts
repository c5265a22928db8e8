import type { CodeRepair } from '../../../fixes/fix.js';
import type { Site } from '../../../fixes/site.js';
import type { Dialect } from './dialect.js';
import { freeName, gapBefore, placeBefore, removeLine, repairWith, type Taken, takenFrom } from './write.js';

/** PDO, mysqli, pg_query, Laravel's DB and WordPress. */
export function ofPhp(site: Site): CodeRepair | undefined {
  return ofPostgres(site) ?? ofMysqli(site) ?? ofLaravel(site) ?? ofWordPress(site) ?? ofPdo(site);
}

/** `pg_query($link, …)` becomes `pg_query_params($link, …, […])`; https://www.php.net/manual/function.pg-query-params.php */
function ofPostgres(site: Site): CodeRepair | undefined {
  const call = site.call(/^\\?pg_query$/);
  return call === 0
    ? undefined
    : byFunction(site, call, 'pg_query_params', { mark: 'numbered', database: 'postgres' });
}

const needs = 'it needs PHP 8.2';

/** `execute_query` takes the values; https://www.php.net/manual/mysqli.execute-query.php */
function ofMysqli(site: Site): CodeRepair | undefined {
  const dialect: Dialect = { mark: 'question', database: 'mysql' };
  const call = site.call(/^\\?mysqli_query$/);
  if (call !== 0) return asked(byFunction(site, call, 'mysqli_execute_query', dialect));
  const method = site.call(/->query$/);
  const [first, ...more] = site.args(method);
  if (method === 0 || more.length > 0 || !/\bmysqli\b/.test(site.text) || /\bPDO\b/.test(site.text))
    return undefined;
  const taken = takenFrom(site, first, dialect);
  if (taken === undefined || first === undefined) return undefined;
  return asked(
    repairWith(taken, [
      site.replace(site.nodes.field(method, 'name'), 'execute_query'),
      ...withValues(site, first, taken),
    ]),
  );
}

function asked(repair: CodeRepair | undefined): CodeRepair | undefined {
  return repair && { ...repair, safety: 'ask', summary: `${repair.summary}; ${needs}` };
}

/** The statement is the last argument, and the values follow it. */
function byFunction(site: Site, call: number, name: string, dialect: Dialect): CodeRepair | undefined {
  const args = site.args(call);
  const last = args.at(-1);
  if (args.length > 2 || last === undefined) return undefined;
  const taken = takenFrom(site, last, dialect);
  if (taken === undefined) return undefined;
  const callee = site.nodes.field(call, 'function');
  return repairWith(taken, [site.replace(callee, name), ...withValues(site, last, taken)]);
}

function withValues(site: Site, argument: number, { node, literal, values }: Taken) {
  const list = `, [${values.join(', ')}]`;
  if (argument === node) return [site.replace(node, `${literal}${list}`)];
  return [site.replace(node, literal), site.insert(site.endOf(argument), list)];
}

/** `DB::select(…)`; https://laravel.com/docs/database#running-queries */
function ofLaravel(site: Site): CodeRepair | undefined {
  const call = site.call(/^(?:\\?[\w\\]{0,80}\\)?DB::(select|selectOne|insert|update|delete|statement)$/);
  const [first, ...more] = site.args(call);
  if (call === 0 || first === undefined || more.length > 0) return undefined;
  const taken = takenFrom(site, first, { mark: 'question', database: 'other' });
  return taken && repairWith(taken, withValues(site, first, taken));
}

/** `$wpdb->prepare` puts the values in quotes; https://developer.wordpress.org/reference/classes/wpdb/prepare/ */
function ofWordPress(site: Site): CodeRepair | undefined {
  const call = site.call(/^\$wpdb->(query|get_results|get_row|get_var|get_col)$/);
  const [first] = site.args(call);
  if (call === 0 || first === undefined) return undefined;
  const taken = takenFrom(site, first, { mark: 'percent', database: 'mysql' });
  if (taken === undefined) return undefined;
  const list = taken.values.join(', ');
  if (first === taken.node)
    return repairWith(taken, [site.replace(first, `$wpdb->prepare(${taken.literal}, ${list})`)]);
  return repairWith(taken, [
    site.replace(taken.node, taken.literal),
    site.replace(first, `$wpdb->prepare(${site.textOf(first)}, ${list})`),
  ]);
}

/**
 * A statement that is prepared and executed takes the place of `query` and `exec`; https://www.php.net/manual/pdo.prepare.php.
 * Only where the file shows which database it is, a string may stand for a number everywhere.
 */
function ofPdo(site: Site): CodeRepair | undefined {
  const call = site.call(/->(query|exec)$/);
  const [first, ...more] = site.args(call);
  if (call === 0 || first === undefined || more.length > 0 || !/\bPDO\b/.test(site.text)) return undefined;
  const taken = takenFrom(site, first, { mark: 'question', database: databaseOf(site.text) });
  if (taken === undefined) return undefined;
  const object = site.textOf(site.nodes.field(call, 'object'));
  const values = `[${taken.values.join(', ')}]`;
  return assigned(site, call, taken, values) ?? hoisted(site, call, taken, { object, values });
}

function databaseOf(text: string): Dialect['database'] {
  const names = new Set([...text.matchAll(/['"](mysql|pgsql|sqlite):/g)].map(([, name]) => name));
  const [only] = names;
  if (names.size !== 1) return 'other';
  return only === 'pgsql' ? 'postgres' : only === 'sqlite' ? 'sqlite' : 'mysql';
}

/** `$rows = $pdo->query(…);`: the variable holds the statement. */
function assigned(site: Site, call: number, taken: Taken, values: string): CodeRepair | undefined {
  const { nodes } = site;
  const assignment = site.around.find((each) => nodes.field(each, 'right') === call) ?? 0;
  const statement = site.around.find((each) => site.kind(each) === 'expression_statement') ?? 0;
  const variable = nodes.field(assignment, 'left');
  if (nodes.children(statement)[0] !== assignment || site.kind(variable) !== 'variable_name')
    return undefined;
  if (!/->query$/.test(site.calleeOf(call)) || placeBefore(site, call) === undefined) return undefined;
  return repairWith(
    taken,
    [
      site.replace(nodes.field(call, 'name'), 'prepare'),
      site.replace(taken.node, taken.literal),
      site.insert(
        site.endOf(statement),
        `${gapBefore(site, nodes.at(statement))}${site.textOf(variable)}->execute(${values});`,
      ),
    ],
    { summary: prepared(taken) },
  );
}

/** Anywhere else the statement is prepared before the one that holds the call. */
function hoisted(
  site: Site,
  call: number,
  taken: Taken,
  { object, values }: { readonly object: string; readonly values: string },
): CodeRepair | undefined {
  const place = placeBefore(site, call);
  if (place === undefined || taken.values.some((value) => /\(/.test(value))) return undefined;
  const name = `$${freeName(site, 'statement')}`;
  const isExec = /->exec$/.test(site.calleeOf(call));
  const parent = site.around[site.around.indexOf(call) + 1] ?? 0;
  const isAlone = site.kind(parent) === 'expression_statement';
  const lines = [`${name} = ${object}->prepare(${taken.literal});`, `${name}->execute(${values});`];
  const declared = taken.declaration === undefined ? [] : [removeLine(site, taken.declaration)];
  if (isAlone)
    return repairWith(taken, [...declared, site.replace(parent, lines.join(place.gap))], {
      summary: prepared(taken),
    });
  return repairWith(
    taken,
    [
      ...declared,
      site.insert(place.at, lines.map((line) => `${line}${place.gap}`).join('')),
      site.replace(call, isExec ? `${name}->rowCount()` : name),
    ],
    { summary: prepared(taken) },
  );
}

function prepared({ values }: Taken): string {
  return `Prepare the statement, and give ${values.length === 1 ? 'the value' : `${values.length} values`} when it is executed`;
}
