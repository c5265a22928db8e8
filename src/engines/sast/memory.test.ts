import { describe, expect, it } from 'vitest';
import { javaTree } from '../../../bench/java-tree.js';
import { dice } from '../../testing/dice.js';
import { createFakeDisk } from '../../testing/fake-disk.js';
import { createRealWorld } from '../../world/index.js';
import { analyzeCode, type SourceFile } from './analyze.js';
import { grammarsOnDisk } from './languages/assets.js';
import { AnalysisMemory } from './memory.js';

const read = grammarsOnDisk(createRealWorld().disk);
const tree: readonly SourceFile[] = [...javaTree(400, 3)];
const others: readonly SourceFile[] = [
  {
    path: 'a.js',
    text: "const app = require('express')();\napp.get('/', (req, res) => res.send('<p>' + req.query.q));\n",
  },
  { path: 'b.py', text: 'import os\n\ndef run(name):\n    os.system("lp " + name)\n' },
];

function memoryOn(disk: ReturnType<typeof createFakeDisk>, version = '1') {
  return new AnalysisMemory(disk, '/cache', version, '/work');
}

const same = (files: readonly SourceFile[]) => analyzeCode(files, read);

/** Edits as people make them: some change what the code means, some only how it looks. */
const edits: readonly (readonly [name: string, edit: (text: string, at: number) => string])[] = [
  ['a comment above', (text) => `// ${text.length}\n${text}`],
  ['a comment at the end of a line', (text, at) => inserted(text, lineEnd(text, at), ' // noted')],
  ['an empty line', (text, at) => inserted(text, lineEnd(text, at), '\n')],
  ['white space', (text, at) => inserted(text, lineEnd(text, at), '   ')],
  [
    'a line taken out',
    (text, at) => text.slice(0, lineEnd(text, at)) + text.slice(lineEnd(text, lineEnd(text, at) + 1)),
  ],
  ['another text', (text) => text.replace(/"[a-z ]+"/, '"changed"')],
  ['another name', (text) => text.replace(/\bvalue\b/g, 'given')],
  [
    'a method with a flaw',
    (text) =>
      text.replace(
        /\}\s*$/,
        '  public void go(String x) throws Exception { Runtime.getRuntime().exec("a " + x); }\n}\n',
      ),
  ],
];

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function inserted(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at);
}

describe('the memory of an analysis', () => {
  it('reports the same as an analysis after any edit', async () => {
    const disk = createFakeDisk({}, 0);
    const roll = dice(7);
    let files = [...tree, ...others];
    await analyzeCode(files, read, new Map(), memoryOn(disk));
    for (let round = 0; round < 24; round += 1) {
      const index = roll(files.length);
      const [, edit] = edits[round % edits.length] ?? ['', (text: string) => text];
      files = files.map((file, each) =>
        each === index ? { ...file, text: edit(file.text, roll(file.text.length)) } : file,
      );
      const reported = await analyzeCode(files, read, new Map(), memoryOn(disk));
      expect(JSON.stringify(reported)).toBe(JSON.stringify(await same(files)));
    }
  });

  it('is asked in vain after an edit that changes the meaning, and not after one that does not', async () => {
    const disk = createFakeDisk({}, 0);
    const [file] = others as [SourceFile, ...SourceFile[]];
    const part = { language: 'javascript', files: [file], resources: new Map<string, string>() };
    await analyzeCode([file], read, new Map(), memoryOn(disk));
    let lowered = 0;
    const ask = (text: string, memory = memoryOn(disk)) =>
      memory.recall({ ...part, files: [{ ...file, text }] }, async () => {
        lowered += 1;
        return undefined;
      });
    expect((await ask(file.text))?.hits.length).toBe(1);
    expect(lowered).toBe(0);
    expect(await ask(`${file.text}x`)).toBeUndefined();
    expect(await ask(file.text, memoryOn(disk, '2'))).toBeUndefined();
  });

  it('does not read a shop again for a comment', async () => {
    const disk = createFakeDisk({}, 0);
    await analyzeCode(tree, read, new Map(), memoryOn(disk));
    const before = disk
      .list('/cache/code')
      .map(({ name }) => disk.readFile(`/cache/code/${name}`, { maxBytes: 1e9 }));
    const noted = tree.map(({ path, text }) => ({
      path,
      text: text.replace('public ', '// A note.\n\npublic '),
    }));
    const reported = await analyzeCode(noted, read, new Map(), memoryOn(disk));
    expect(JSON.stringify(reported)).toBe(JSON.stringify(await same(noted)));
    // What is analysed anew is kept anew.
    const after = disk
      .list('/cache/code')
      .map(({ name }) => disk.readFile(`/cache/code/${name}`, { maxBytes: 1e9 }));
    expect(after).toEqual(before);
  });

  it('moves places with the code', async () => {
    const disk = createFakeDisk({}, 0);
    const [file] = others as [SourceFile, ...SourceFile[]];
    const lineOf = async (text: string) => {
      const { findings } = await analyzeCode([{ ...file, text }], read, new Map(), memoryOn(disk));
      const place = findings[0]?.locations[0];
      return place?.at === 'file' ? place.line : undefined;
    };
    expect(await lineOf(file.text)).toBe(2);
    expect(await lineOf(`// one\n// two\n${file.text}`)).toBe(4);
  });

  it('forgets what was damaged', async () => {
    const disk = createFakeDisk({}, 0);
    await analyzeCode(others, read, new Map(), memoryOn(disk));
    for (const { name } of disk.list('/cache/code')) {
      const bytes = disk.readFile(`/cache/code/${name}`, { maxBytes: 1e9 });
      disk.writeFile(`/cache/code/${name}`, bytes.slice(0, bytes.length - 9));
    }
    const reported = await analyzeCode(others, read, new Map(), memoryOn(disk));
    expect(JSON.stringify(reported)).toBe(JSON.stringify(await same(others)));
  });
});
