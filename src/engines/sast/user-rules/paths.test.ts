import { expect, it } from 'vitest';
import { oneRule } from '../../../testing/user-rules.js';
import { createRealWorld } from '../../../world/index.js';
import { grammarsOnDisk } from '../languages/assets.js';
import { runUserRules } from './run.js';
import { readRules } from './schema.js';

const text = oneRule('python', 'pattern: safe(...)\npaths:\n  include: ["src/**"]\n  exclude: ["src/b*.py"]');
const names = ['a', 'b', 'c', 'd'].flatMap((name) => [`src/${name}.py`, `${name}.py`]);
const files = names.map((path) => ({ path, text: 'safe(1)\n' }));
const grammars = grammarsOnDisk(createRealWorld().disk);
const all = { ignores: () => false, test: () => ({ ignored: false, unignored: false }) };

it('paths of a rule are compiled where it is read, and asked for each file', async () => {
  const { rules } = readRules(text, 'rules.yml');
  const asked: string[] = [];
  const counted = rules.map((rule) => ({
    ...rule,
    paths: {
      ...rule.paths,
      include: {
        ...all,
        isExhausted: false,
        ignores: (path: string) => {
          asked.push(path);
          return rule.paths.include?.ignores(path) === true;
        },
      },
    },
  }));
  const { findings } = await runUserRules(counted, files, grammars);
  expect(findings).toHaveLength(3);
  expect(asked.sort()).toEqual([...names].sort());
});

it('a rule runs on all files where matching its paths costs too much', async () => {
  const { rules } = readRules(text, 'rules.yml');
  const exhausted = { ...all, isExhausted: true };
  const costly = rules.map((rule) => ({ ...rule, paths: { include: exhausted, exclude: exhausted } }));
  expect((await runUserRules(costly, files, grammars)).findings).toHaveLength(names.length);
});
