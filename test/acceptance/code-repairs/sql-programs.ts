import type { Program } from './program.js';
import { drivers } from './sql-drivers.js';
import { type Shape, shapes } from './sql-shapes.js';

/** Shapes with each driver in turn, one in `stride`; how the statement is put together goes round. */
export function sqlPrograms(stride = 3): readonly Program[] {
  return drivers.flatMap((driver, place) =>
    shapes
      .map((shape, at) => ({ shape, at }))
      .filter(({ shape: { only } }) => only === undefined || only.includes(driver.dialect))
      .filter(({ at }) => (at + place) % stride === 0)
      .map(({ shape, at }) => programOf(driver, shape, Math.floor((at + place) / stride) + place)),
  );
}

function programOf(driver: (typeof drivers)[number], shape: Shape, turn: number): Program {
  const { language, file } = driver;
  const way = driver.ways[turn % driver.ways.length];
  if (way === undefined) throw new Error(`no way of ${driver.name}`);
  const parts = partsOf(shape.sql);
  const names = [...new Set(parts.flatMap((part) => ('hole' in part ? [part.hole] : [])))];
  const { before = '', expression } = way.write(parts);
  const columns = (shape.shown ?? shape.sql).includes('*') ? ['id', 'name'] : [];
  const text = driver.frame({
    names,
    before,
    expression,
    isWrite: shape.shown !== undefined,
    shown: shape.shown ?? '',
    columns,
  });
  return {
    name: `${language} sql ${driver.name}, ${shape.name} (${way.name})`,
    language,
    file,
    text,
    honest: shape.honest.map((each) => `/k?${encoded(each)}`),
    attack: `/k?${encoded(shape.attack)}`,
    leak: shape.leak,
    ...(shape.isLeft === true ? { isLeft: true } : {}),
  };
}

export type Part = { readonly letters: string } | { readonly hole: string };

function partsOf(sql: string): readonly Part[] {
  return sql
    .split(/(\{\w+\})/)
    .filter((each) => each !== '')
    .map((each) => (/^\{\w+\}$/.test(each) ? { hole: each.slice(1, -1) } : { letters: each }));
}

function encoded(query: string): string {
  return query
    .split('&')
    .map((pair) => {
      const [name = '', ...rest] = pair.split('=');
      return `${name}=${encodeURIComponent(rest.join('='))}`;
    })
    .join('&');
}
