import { beforeAll, describe, expect, it } from 'vitest';
import { createRealWorld } from '../../../../world/index.js';
import { analyzeCode } from '../../analyze.js';
import { grammarsOnDisk } from '../../languages/assets.js';
import { helpers, servlet, settings } from './categories.helpers.js';
import { type Change, categories, changes, escapes, plain, sources } from './categories.parts.js';

interface Case {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  readonly cwe: number;
  readonly isFlaw: boolean;
}

const cases: readonly Case[] = [...flows(), ...withoutInput()];
const found = new Map<string, readonly string[]>();

/** Each way of changing the text in each category, each source and each use at least once. */
function flows(): readonly Case[] {
  let turn = 0;
  const make = (change: Change, category: (typeof categories)[number]): Case => {
    const source = sources[turn % sources.length] ?? sources[0];
    const use = category.uses[turn % category.uses.length] ?? '';
    turn += 1;
    const name = `Case${turn}`;
    const members = change.members ?? '';
    return {
      title: `${category.name}: ${source?.name}, ${change.name}`,
      file: `${name}.java`,
      text: servlet(name, members, `${source?.code}\n${change.code}\n${use}`),
      cwe: category.cwe,
      isFlaw: change.keeps && source?.isOutside === true,
    };
  };
  return categories.flatMap((category) => [
    ...changes.map((change) => make(change, category)),
    ...escapes.filter((each) => each.for.includes(category.name)).map((each) => make(each, category)),
  ]);
}

function withoutInput(): readonly Case[] {
  return plain.flatMap(({ name, cwe, bad, good }, index) =>
    [bad, good].map((code, which) => {
      const file = `Plain${index}${which === 0 ? 'Bad' : 'Good'}`;
      const text = servlet(file, '', `String param = request.getParameter("a");\n${code}`);
      return {
        title: `${name} ${index}: ${code.slice(0, 60)}`,
        file: `${file}.java`,
        text,
        cwe,
        isFlaw: which === 0,
      };
    }),
  );
}

beforeAll(async () => {
  const files = [...cases.map(({ file, text }) => [file, text] as const), ...Object.entries(helpers)];
  const { findings, gaps } = await analyzeCode(
    files.map(([path, text]) => ({ path: `src/app/${path}`, text })),
    grammarsOnDisk(createRealWorld().disk),
    new Map([['src/resources/crypto.properties', settings]]),
  );
  expect(gaps).toEqual([]);
  for (const {
    locations: [place],
    aliases,
  } of findings)
    if (place.at === 'file') found.set(place.path, [...(found.get(place.path) ?? []), aliases[0] ?? '']);
});

describe('servlets of eleven categories', () => {
  it('is a balanced set', () => {
    expect(cases.length).toBeGreaterThan(120);
    expect(cases.filter(({ isFlaw }) => isFlaw).length).toBeGreaterThan(cases.length / 3);
  });

  it.each(cases.filter(({ isFlaw }) => isFlaw))('finds: $title ($file)', ({ file, cwe }) => {
    expect(found.get(`src/app/${file}`) ?? []).toContain(`CWE-${cwe}`);
  });

  it.each(cases.filter(({ isFlaw }) => !isFlaw))('is silent: $title ($file)', ({ file, cwe }) => {
    expect(found.get(`src/app/${file}`) ?? []).not.toContain(`CWE-${cwe}`);
  });
});
