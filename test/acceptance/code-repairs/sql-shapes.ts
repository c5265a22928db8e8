/** Statements of SQL with holes for values, `{name}`; requests as a query string, of the tables in `fixtures/schema.sql`. */
export interface Shape {
  readonly name: string;
  readonly sql: string;
  /** What shows the effect of a statement that writes. */
  readonly shown?: string;
  readonly honest: readonly string[];
  readonly attack: string;
  readonly leak: RegExp;
  /** No parameter can stand there, or it would mean something else. */
  readonly isLeft?: boolean;
  /** Dialects that know it; all where left out. */
  readonly only?: readonly ('mysql' | 'postgres' | 'sqlite')[];
}

export const shapes: readonly Shape[] = [
  {
    name: 'a text in quotes',
    sql: "SELECT name, town FROM keepers WHERE name = '{q}'",
    honest: ['q=Ana', 'q=Dag Ek', 'q=none'],
    attack: "q=x' OR '1'='1",
    leak: /Cleo/,
  },
  {
    name: 'a number',
    sql: 'SELECT name FROM keepers WHERE id = {q}',
    honest: ['q=2', 'q=99'],
    attack: 'q=2 OR 1=1',
    leak: /Cleo/,
  },
  {
    name: 'a part of a pattern',
    sql: "SELECT name FROM keepers WHERE name LIKE '%{q}%' ORDER BY id",
    honest: ['q=o', 'q=Ek'],
    attack: "q=zz%' OR '1%' LIKE '1",
    leak: /Ana/,
  },
  {
    name: 'the start of a pattern',
    sql: "SELECT label FROM lamps WHERE label LIKE '{q}%'",
    honest: ['q=pier', 'q=no'],
    attack: "q=x' UNION SELECT pin FROM keepers WHERE pin LIKE '",
    leak: /PIN-/,
  },
  {
    name: 'two values',
    sql: "SELECT name FROM keepers WHERE town = '{q}' AND age > {n}",
    honest: ['q=Hull&n=28', 'q=Hull&n=20'],
    attack: "q=x' OR 1=1 -- &n=1",
    leak: /Bo/,
  },
  {
    name: 'a union',
    sql: "SELECT label FROM lamps WHERE label = '{q}' AND watts > 1",
    honest: ['q=north', 'q=pier 7'],
    attack: "q=x' UNION SELECT pin FROM keepers -- ",
    leak: /PIN-/,
  },
  {
    name: 'a limit',
    sql: 'SELECT name FROM keepers ORDER BY id LIMIT {q}',
    honest: ['q=2', 'q=1'],
    attack: 'q=1 OFFSET 3',
    leak: /Dag/,
  },
  {
    name: 'an order',
    sql: 'SELECT name FROM keepers ORDER BY {q}',
    honest: ['q=age', 'q=town'],
    attack: 'q=(SELECT 1) LIMIT 1',
    leak: /Ana/,
    isLeft: true,
  },
  {
    name: 'a new row',
    sql: "INSERT INTO lamps (keeper_id, label, watts) VALUES ({n}, '{q}', 5)",
    shown: 'SELECT label FROM lamps ORDER BY id',
    honest: ['q=west&n=3'],
    attack: "q=a', 1), (2, (SELECT pin FROM keepers LIMIT 1), 2) -- &n=1",
    leak: /PIN-/,
  },
  {
    name: 'a changed row',
    sql: "UPDATE keepers SET town = '{q}' WHERE id = {n}",
    shown: "SELECT name || ' in ' || town AS name FROM keepers ORDER BY id",
    honest: ['q=Oban&n=2'],
    attack: 'q=Oban&n=1 OR 1=1',
    leak: /Dag Ek in Oban/,
  },
  {
    name: 'a row that goes',
    sql: "DELETE FROM lamps WHERE label = '{q}'",
    shown: "SELECT 'left ' || count(*) AS label FROM lamps",
    honest: ['q=north', 'q=none'],
    attack: "q=x' OR '1'='1",
    leak: /left 0/,
  },
  {
    name: 'a list in one text',
    sql: 'SELECT name FROM keepers WHERE id IN ({q}) ORDER BY id',
    honest: ['q=1,3', 'q=2'],
    attack: 'q=1) OR (1=1',
    leak: /Bo/,
    isLeft: true,
  },
  {
    name: 'a list with two places',
    sql: "SELECT name FROM keepers WHERE town IN ('{q}', '{n}') ORDER BY id",
    honest: ['q=Hull&n=Deal'],
    attack: "q=x') OR 1=1 -- &n=y",
    leak: /Bo/,
  },
  {
    name: 'an argument of a function',
    sql: "SELECT name FROM keepers WHERE lower(name) = lower('{q}')",
    honest: ['q=ANA', 'q=dag ek'],
    attack: "q=x') OR ('1'='1",
    leak: /Bo/,
  },
  {
    name: 'a range',
    sql: 'SELECT name FROM keepers WHERE age BETWEEN {q} AND {n} ORDER BY id',
    honest: ['q=30&n=50'],
    attack: 'q=100&n=1 OR 1=1',
    leak: /Bo/,
  },
  {
    name: 'a number beside what is computed',
    sql: 'SELECT name FROM keepers WHERE length(name) > {q} ORDER BY id',
    honest: ['q=3', 'q=2'],
    attack: 'q=9 OR 1=1',
    leak: /Bo/,
    isLeft: true,
    only: ['sqlite'],
  },
  {
    name: 'a statement inside',
    sql: "SELECT label FROM lamps WHERE keeper_id = (SELECT id FROM keepers WHERE name = '{q}')",
    honest: ['q=Ana', 'q=Cleo'],
    attack: "q=x' OR name = 'Cleo",
    leak: /pier/,
  },
  {
    name: 'several lines',
    sql: "SELECT k.name, l.label\n  FROM keepers k\n  JOIN lamps l ON l.keeper_id = k.id\n WHERE k.name = '{q}'\n ORDER BY l.id",
    honest: ['q=Ana', 'q=Bo'],
    attack: "q=x' OR '1'='1",
    leak: /pier/,
  },
  {
    name: 'a text of its own beside the value',
    sql: "SELECT name FROM keepers WHERE town = 'Hull' AND name = '{q}'",
    honest: ['q=Ana', 'q=Bo'],
    attack: "q=x' OR '1'='1",
    leak: /Dag/,
  },
  {
    name: 'a question mark in a text',
    sql: "SELECT name FROM keepers WHERE pin <> 'why?' AND name = '{q}'",
    honest: ['q=Ana'],
    attack: "q=x' OR '1'='1",
    leak: /Dag/,
  },
  {
    name: 'a percent sign beside the value',
    sql: "SELECT name FROM keepers WHERE town LIKE 'H%' AND name = '{q}'",
    honest: ['q=Ana'],
    attack: "q=x' OR '1'='1",
    leak: /Dag/,
  },
  {
    name: 'a name of a table',
    sql: 'SELECT * FROM {q} WHERE id < 100 ORDER BY id',
    honest: ['q=lamps'],
    attack: 'q=keepers',
    leak: /PIN-/,
    isLeft: true,
  },
  {
    name: 'a name of a column',
    sql: "SELECT name FROM keepers WHERE {n} = '{q}'",
    honest: ['q=Hull&n=town'],
    attack: "n=town&q=x' OR '1'='1",
    leak: /Dag/,
    isLeft: true,
  },
  {
    name: 'a text that is joined in the statement',
    sql: "SELECT name FROM keepers WHERE name = 'A' || '{q}'",
    honest: ['q=na', 'q=x'],
    attack: "q=x' OR '1'='1",
    leak: /Dag/,
    only: ['sqlite', 'postgres'],
  },
];
