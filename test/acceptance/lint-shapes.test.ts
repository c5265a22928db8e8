import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintDockerfile } from '../../src/engines/lint/lint.js';
import { rules } from '../../src/engines/lint/rules/index.generated.js';
import { shapes } from './lint/shapes.js';

const table = readFileSync(fileURLToPath(new URL('lint/shapes.table', import.meta.url)), 'utf8');

interface Row {
  readonly id: string;
  readonly fires: boolean;
  readonly command: string;
}

function rowsIn(text: string): readonly Row[] {
  let id = '';
  return text.split('\n').flatMap((line) => {
    id = /^\[(\w+)\]$/.exec(line)?.[1] ?? id;
    const [, sign, command] = /^([+-]) (.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ id, fires: sign === '+', command }];
  });
}

function fires(id: string, text: string): boolean {
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules });
  return problems.some(({ aliases }) => aliases.includes(id));
}

const measured = rowsIn(table).flatMap((row) =>
  Object.entries(shapes).map(([shape, write]) => ({
    ...row,
    shape,
    right: fires(row.id, write(row.command)) === row.fires,
  })),
);
const share = (list: typeof measured): string =>
  `${list.filter(({ right }) => right).length} of ${list.length}`;

describe('commands in every shape', () => {
  it.each([...new Set(measured.map(({ id }) => id))])('%s', (id) => {
    const wrong = measured.filter((one) => one.id === id && !one.right);
    expect(wrong.map(({ shape, command }) => `${shape}: ${command}`)).toEqual([]);
  });

  it('are all counted', () => {
    console.info(
      `reported: ${share(measured.filter((one) => one.fires))}, silent: ${share(measured.filter((one) => !one.fires))}`,
    );
    expect(measured.length).toBeGreaterThan(4_000);
  });
});
