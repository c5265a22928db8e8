import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((each) =>
  each.isDirectory(),
);

it.each(folders.map(({ name }) => name))(
  '%s lowers by functions: its context alone is a subclass',
  (name) => {
    const folder = join(import.meta.dirname, name);
    const subclasses = readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => {
        const code = readFileSync(join(folder, file), 'utf8');
        return [...code.matchAll(/^(?:export )?(?:abstract )?class \w+ extends (\w+)/gm)].map(
          ([, base]) => `${file} ${base}`,
        );
      });
    expect(subclasses.filter((each) => !/^(context|scope)\.ts (Value)?Lowering$/.test(each))).toEqual([]);
    expect(subclasses.length).toBeLessThanOrEqual(1);
  },
);
