import type { CodeRepair } from '../../../fixes/fix.js';
import type { Site } from '../../../fixes/site.js';
import { dialectIn } from './dialect.js';
import { gapBefore, repairWith, type Taken, takenFrom } from './write.js';

/** Commands of ADO.NET, Entity Framework and Dapper. */
export function ofCsharp(site: Site): CodeRepair | undefined {
  return ofEntityFramework(site) ?? ofDapper(site) ?? ofCommand(site);
}

/** `FromSqlRaw("… {0}", value)`; https://learn.microsoft.com/en-us/ef/core/querying/sql-queries */
function ofEntityFramework(site: Site): CodeRepair | undefined {
  const call = site.call(/\.(FromSqlRaw|ExecuteSqlRaw|ExecuteSqlRawAsync)$/);
  const [first, ...more] = site.args(call);
  if (call === 0 || first === undefined || more.length > 0) return undefined;
  const taken = takenFrom(site, first, { mark: 'braces', database: 'other', isTyped: true });
  return taken && behind(site, first, taken, taken.values.join(', '));
}

/** `connection.Query<T>("… @p1", new { p1 = value })`; https://github.com/DapperLib/Dapper */
function ofDapper(site: Site): CodeRepair | undefined {
  const call = site.call(
    /\.(Query|QueryFirst|QueryFirstOrDefault|QuerySingle|QuerySingleOrDefault|Execute|ExecuteScalar)(Async)?(<[\w, .[\]?]{1,60}>)?$/,
  );
  const [first, ...more] = site.args(call);
  const dialect = dialectIn('csharp', site.facts.libraries);
  if (call === 0 || first === undefined || more.length > 0 || dialect === undefined) return undefined;
  if (!site.facts.libraries.has('Dapper')) return undefined;
  const taken = takenFrom(site, first, dialect);
  const values = taken?.values.map((value, at) => `p${at + 1} = ${value}`).join(', ');
  return taken && behind(site, first, taken, `new { ${values} }`);
}

function behind(site: Site, first: number, taken: Taken, list: string): CodeRepair {
  if (first === taken.node) return repairWith(taken, [site.replace(first, `${taken.literal}, ${list}`)]);
  return repairWith(taken, [
    site.replace(taken.node, taken.literal),
    site.insert(site.endOf(first), `, ${list}`),
  ]);
}

/** `var command = new SqlCommand(…);` and `command.CommandText = …;`: the values are added behind it. */
function ofCommand(site: Site): CodeRepair | undefined {
  const dialect = dialectIn('csharp', site.facts.libraries);
  const found = made(site) ?? written(site);
  if (dialect === undefined || found === undefined) return undefined;
  const taken = takenFrom(site, found.text, dialect);
  if (taken === undefined) return undefined;
  const gap = gapBefore(site, site.nodes.at(found.statement));
  const adds = taken.values.map(
    (value, at) => `${found.name}.Parameters.AddWithValue("@p${at + 1}", ${value});`,
  );
  const values =
    found.block === undefined
      ? site.insert(site.endOf(found.statement), adds.map((line) => `${gap}${line}`).join(''))
      : site.insert(site.nodes.at(found.block) + 1, adds.map((line) => `${gap}  ${line}`).join(''));
  return repairWith(taken, [site.replace(taken.node, taken.literal), values]);
}

interface Found {
  readonly name: string;
  readonly text: number;
  readonly statement: number;
  /** Of `using (…) { … }` */
  readonly block?: number;
}

function made(site: Site): Found | undefined {
  const call = site.call(/^new (Sql|MySql|Npgsql|Sqlite|SQLite)Command$/);
  const [text] = site.args(call);
  const declarator = site.around.find((each) => site.kind(each) === 'variable_declarator');
  const holder = site.around.find((each) =>
    /^(local_declaration_statement|using_statement)$/.test(site.kind(each)),
  );
  if (call === 0 || text === undefined || declarator === undefined || holder === undefined) return undefined;
  if (!site.nodes.children(declarator).includes(call)) return undefined;
  const name = site.textOf(site.nodes.children(declarator)[0] ?? 0);
  if (site.kind(holder) === 'local_declaration_statement') return { name, text, statement: holder };
  const block = site.nodes.children(holder).find((each) => site.kind(each) === 'block');
  return block === undefined ? undefined : { name, text, statement: holder, block };
}

function written(site: Site): Found | undefined {
  const assignment = site.around.find((each) => site.kind(each) === 'assignment_expression');
  const statement = site.around.find((each) => site.kind(each) === 'expression_statement');
  if (assignment === undefined || statement === undefined) return undefined;
  const [left, , right] = site.nodes.children(assignment);
  const name = /^(\w+)\.CommandText$/.exec(site.textOf(left ?? 0))?.[1];
  if (name === undefined || right === undefined || site.nodes.children(statement)[0] !== assignment)
    return undefined;
  // The parameters of the interfaces take no value by name.
  if (new RegExp(`\\b(IDb|Db)Command\\s+${name}\\b`).test(site.text)) return undefined;
  return { name, text: right, statement };
}
