import type { TextEdit } from '../../../../../fix/edit.js';
import type { CodeRepair } from '../../../fixes/fix.js';
import type { Site } from '../../../fixes/site.js';
import { dialectOfJdbc } from './dialect.js';
import { freeName, placeBefore, removeLine, repairWith, type Taken, takenFrom } from './write.js';

const statementImport = 'java.sql.PreparedStatement';

/** JDBC, Spring's template and JPA. */
export function ofJava(site: Site): CodeRepair | undefined {
  return ofJpa(site) ?? ofTemplate(site) ?? ofJdbc(site);
}

/** `query.setParameter(1, value)`; a text for a number would not fit the entity, so that only texts are taken. */
function ofJpa(site: Site): CodeRepair | undefined {
  const call = site.call(/\.createNativeQuery$/);
  const [first] = site.args(call);
  if (call === 0 || first === undefined) return undefined;
  const taken = takenFrom(site, first, { mark: 'question', database: 'other', isTyped: true });
  if (taken === undefined) return undefined;
  const setters = taken.values.map((value, at) => `.setParameter(${at + 1}, ${value})`).join('');
  return repairWith(taken, [site.replace(taken.node, taken.literal), site.insert(site.endOf(call), setters)]);
}

/** Values follow all other arguments of Spring's JdbcTemplate. */
function ofTemplate(site: Site): CodeRepair | undefined {
  const call = site.call(/\.(query|queryForObject|queryForList|queryForMap|queryForRowSet|update)$/);
  const [first, ...more] = site.args(call);
  if (call === 0 || first === undefined || !/\bJdbcTemplate\b/.test(site.text)) return undefined;
  if (more.length > 1 || /\bnew Object\[\]/.test(more.map((each) => site.textOf(each)).join()))
    return undefined;
  const taken = takenFrom(site, first, dialectOfJdbc(site.text));
  if (taken === undefined) return undefined;
  const list = taken.values.join(', ');
  if (more.length === 0 && first === taken.node)
    return repairWith(taken, [site.replace(first, `${taken.literal}, ${list}`)]);
  return repairWith(taken, [site.replace(taken.node, taken.literal), site.append(call, list)]);
}

/** A `Statement` becomes a `PreparedStatement`; https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/PreparedStatement.html */
function ofJdbc(site: Site): CodeRepair | undefined {
  const call = site.call(/\.(execute|executeQuery|executeUpdate|executeLargeUpdate)$/);
  const [first, ...more] = site.args(call);
  if (call === 0 || first === undefined || more.length > 0) return undefined;
  const taken = takenFrom(site, first, dialectOfJdbc(site.text));
  const place = placeBefore(site, call);
  const object = site.nodes.field(call, 'object');
  if (taken === undefined || place === undefined || object === 0) return undefined;
  const wanted = { site, call, first, taken, place };
  if (site.isCall(object)) return chained(wanted, object);
  return site.kind(object) === 'identifier' ? declared(wanted, object) : undefined;
}

interface Wanted {
  readonly site: Site;
  readonly call: number;
  readonly first: number;
  readonly taken: Taken;
  readonly place: { readonly at: number; readonly gap: string };
}

/** `connection.createStatement().executeQuery(…)` */
function chained({ site, call, taken, place }: Wanted, object: number): CodeRepair | undefined {
  if (!/\.createStatement$/.test(site.calleeOf(object)) || site.args(object).length > 0) return undefined;
  const connection = site.textOf(site.nodes.field(object, 'object'));
  const name = freeName(site, 'statement');
  const lines = [
    `PreparedStatement ${name} = ${connection}.prepareStatement(${taken.literal});`,
    ...setters(name, taken),
  ];
  return repairWith(
    taken,
    [
      ...unused(site, taken),
      site.insert(place.at, lines.map((line) => `${line}${place.gap}`).join('')),
      site.replace(call, `${name}.${site.textOf(site.nodes.field(call, 'name'))}()`),
    ],
    { imports: [statementImport] },
  );
}

/** `Statement statement = connection.createStatement();`, also as a resource of `try`, used for this one call. */
function declared({ site, call, taken, place }: Wanted, object: number): CodeRepair | undefined {
  const name = site.textOf(object);
  const all = [...site.below(site.nodes.root)];
  const scope = site.around.find((each) =>
    /^(method|constructor)_declaration$|^lambda_expression$/.test(site.kind(each)),
  );
  if (scope === undefined) return undefined;
  const own = all.filter((each) => inside(site, scope, each));
  const uses = own.filter((each) => site.kind(each) === 'identifier' && site.textOf(each) === name);
  const others = uses.filter((each) => each !== object && !isClosed(site, each));
  const maker = own.find(
    (each) =>
      site.isCall(each) &&
      /\.createStatement$/.test(site.calleeOf(each)) &&
      site.args(each).length === 0 &&
      own.some(
        (one) =>
          /^(variable_declarator|resource)$/.test(site.kind(one)) &&
          site.nodes.children(one).includes(each) &&
          site.nodes.children(one).includes(others[0] ?? -1),
      ),
  );
  if (others.length !== 1 || maker === undefined) return undefined;
  const declaration = own.findLast(
    (each) => /^(local_variable_declaration|resource)$/.test(site.kind(each)) && inside(site, each, maker),
  );
  const type = site.nodes.children(declaration ?? 0).find((each) => site.textOf(each) === 'Statement');
  if (declaration === undefined || type === undefined) return undefined;
  return repairWith(
    taken,
    [
      site.replace(type, 'PreparedStatement'),
      site.replace(
        maker,
        `${site.textOf(site.nodes.field(maker, 'object'))}.prepareStatement(${taken.literal})`,
      ),
      ...unused(site, taken),
      site.insert(
        place.at,
        setters(name, taken)
          .map((line) => `${line}${place.gap}`)
          .join(''),
      ),
      site.replace(site.argumentsOf(call), '()'),
    ],
    { imports: [statementImport] },
  );
}

function inside(site: Site, outer: number, node: number): boolean {
  return site.nodes.at(outer) <= site.nodes.at(node) && site.endOf(node) <= site.endOf(outer);
}

function isClosed(site: Site, node: number): boolean {
  return site.text.slice(site.endOf(node), site.endOf(node) + 8) === '.close()';
}

function setters(name: string, { values }: Taken): readonly string[] {
  return values.map((value, at) => `${name}.setObject(${at + 1}, ${value});`);
}

/** The variable that held the statement. */
function unused(site: Site, { declaration }: Taken): readonly TextEdit[] {
  return declaration === undefined ? [] : [removeLine(site, declaration)];
}
