import { describe, expect, it } from 'vitest';
import { lintDockerfile } from '../../src/engines/lint/lint.js';
import { rules } from '../../src/engines/lint/rules/index.generated.js';
import { commandsOf, programs } from './lint/options.js';

function fires(id: string, command: string): boolean {
  const text = `FROM quayos:9.2\nRUN true && ${command}\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules });
  return problems.some(({ aliases }) => aliases.includes(id));
}

const measured = programs.flatMap((program) =>
  commandsOf(program).map((one) => ({
    id: program.id,
    ...one,
    right: fires(program.id, one.text) === one.fires,
  })),
);
const share = (list: typeof measured): string =>
  `${list.filter(({ right }) => right).length} of ${list.length}`;

describe('options that take a value', () => {
  it.each(programs)('$id', ({ id }) => {
    expect(measured.filter((one) => one.id === id && !one.right).map(({ text }) => text)).toEqual([]);
  });

  it('are all counted', () => {
    console.info(
      `reported: ${share(measured.filter((one) => one.fires))}, silent: ${share(measured.filter((one) => !one.fires))}`,
    );
    expect(measured.length).toBeGreaterThan(1_000);
  });
});
