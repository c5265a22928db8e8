import {
  helpers as firstHelpers,
  servlet,
} from '../../../../src/engines/sast/models/servlet/categories.helpers.js';
import {
  type Category,
  type Change,
  categories,
  changes as firstChanges,
  sources as firstSources,
  type Source,
} from '../../../../src/engines/sast/models/servlet/categories.parts.js';
import { changeHelpers, changes } from './changes.js';
import { sourceHelpers, sources } from './sources.js';
import { plainHelpers, plains, safeUses, useHelpers, uses } from './uses.js';

/** One servlet with a flaw of its category, or its innocent neighbour. */
export interface Servlet {
  readonly title: string;
  readonly path: string;
  readonly text: string;
  readonly cwe: number;
  readonly isFlaw: boolean;
}

const folder = 'src/app';
const allSources = [...firstSources, ...sources];
const allChanges = [...firstChanges, ...changes];
const alone = allChanges.filter(({ members }) => members === undefined);
const [plainSource] = sources as [Source, ...Source[]];
const [kept] = firstChanges as [Change, ...Change[]];

export const helperFiles = Object.entries({
  ...firstHelpers,
  ...sourceHelpers,
  ...changeHelpers,
  ...useHelpers,
  ...plainHelpers,
}).map(([name, text]) => ({ path: `${folder}/${name}`, text }));

/**
 * Every source, change and use at least once in each category, and `rounds` mixtures of all three more.
 * @param rounds servlets per category beside the systematic ones
 */
export function makeServlets(rounds: number): readonly Servlet[] {
  const all: Servlet[] = [];
  const add = (source: Source, change: Change, category: Category, use: string, isSafe = false) => {
    const name = `Servlet${String(all.length + 1).padStart(5, '0')}`;
    all.push({
      title: `${category.name}: ${source.name}, ${change.name}: ${use.slice(0, 70)}`,
      path: `${folder}/${name}.java`,
      text: servlet(name, change.members ?? '', `${source.code}\n${change.code}\n${use}`),
      cwe: category.cwe,
      isFlaw: source.isOutside && change.keeps && !isSafe,
    });
  };
  for (const category of withAllUses()) {
    const use = (turn: number) => category.uses[turn % category.uses.length] ?? '';
    for (const [turn, each] of allSources.entries()) add(each, kept, category, use(turn));
    for (const [turn, each] of allChanges.entries()) add(plainSource, each, category, use(turn));
    for (const each of category.uses) add(plainSource, kept, category, each);
    const draw = drawing(category.cwe);
    for (let round = 0; round < rounds; round += 1)
      add(draw(allSources), twice(draw(allChanges), draw(alone)), category, draw(category.uses));
  }
  for (const category of safeUses)
    for (const each of category.uses) add(plainSource, kept, category, each, true);
  return [...all, ...withoutInput()];
}

function withAllUses(): readonly Category[] {
  return categories.map((each) => ({
    ...each,
    uses: [...each.uses, ...(uses.find(({ name }) => name === each.name)?.uses ?? [])],
  }));
}

/** One change after the other, in a scope of its own so that both may declare the same. */
function twice(first: Change, second: Change): Change {
  const renamed = second.code.replace(/\bparam\b/g, 'middle').replace(/\bbar\b/g, 'inner');
  return {
    name: `${first.name}, ${second.name}`,
    keeps: first.keeps && second.keeps,
    code: `String middle; { ${first.code} middle = bar; } String bar; { ${renamed} bar = inner; }`,
    ...(first.members === undefined ? {} : { members: first.members }),
  };
}

/** Linear congruences (Knuth, TAOCP 3.3.4): the same servlets in every run. */
function drawing(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as (typeof from)[number];
  };
}

function withoutInput(): readonly Servlet[] {
  return plains.flatMap(({ name, cwe, bad, good }, index) =>
    [bad, good].map((code, which) => {
      const type = `Plain${index}${which === 0 ? 'Bad' : 'Good'}`;
      return {
        title: `${name}: ${code.slice(0, 90)}`,
        path: `${folder}/${type}.java`,
        text: servlet(type, '', `String param = request.getParameter("a");\n${code}`),
        cwe,
        isFlaw: which === 0,
      };
    }),
  );
}
