import type { CodeAnalysis, SourceFile } from '../src/engines/sast/analysis.js';
import { analyzeCode } from '../src/engines/sast/analyze.js';
import { CodeSession } from '../src/engines/sast/edits/session.js';
import { grammarsOnDisk } from '../src/engines/sast/languages/assets.js';
import { createRealWorld } from '../src/world/index.js';
import { javaTree } from './java-tree.js';

/**
 * `npx tsx bench/edits.ts [LINES] [EDITS] [--compare]`: a process that holds a shop in Java, as an editor's server does, and
 * follows one edited file after the other, in four ways by turns. The edits stay, so that each is made to what the one
 * before has left. `--compare` demands the bytes of a run of everything after the last edit and after each tenth one. Aims
 * at 500,000 lines: 1.5 s of CPU at the median, 4 s at the 95th percentile of 40 edits.
 */
const kinds: readonly (readonly [name: string, edit: (text: string) => string])[] = [
  ['a comment', (text) => text.replace('public class', '// Noted.\npublic class')],
  ['a body without effect', (text) => text.replace('calls++;', 'calls++;\n    calls += 0;')],
  ['a body with another flow', (text) => text.replace(/(List<\w+> found = )/, 'System.load(text);\n    $1')],
  [
    'another method',
    (text) =>
      text.replace(
        /\}\s*$/,
        '\n  public void start(String x) throws Exception {\n    Runtime.getRuntime().exec(x);\n  }\n}\n',
      ),
  ],
];

async function main(): Promise<void> {
  const numbers = process.argv.slice(2).filter((each) => /^\d+$/.test(each));
  const [lines = 500_000, edits = 40] = numbers.map(Number);
  const compares = process.argv.includes('--compare');
  const read = grammarsOnDisk(createRealWorld().disk);
  const session = new CodeSession(read);
  let files: readonly SourceFile[] = [...javaTree(lines)];
  const services = files.flatMap(({ path }, index) => (path.endsWith('ServiceImpl.java') ? [index] : []));
  print('all of it', await measured(() => session.analyze(files)), session);
  const costs: number[] = [];
  for (let index = 0; index < edits; index += 1) {
    const [name, edit] = kinds[index % kinds.length] ?? ['', (text: string) => text];
    const at = services[(index * 7919) % services.length] ?? 0;
    files = files.map((file, each) => (each === at ? edited(file, name, edit) : file));
    const followed = await measured(() => session.analyze(files));
    print(name, followed, session);
    costs.push(followed.cpuSeconds);
    if (!compares || (index % 10 !== 9 && index !== edits - 1)) continue;
    if (JSON.stringify(followed.analysis) !== JSON.stringify(await analyzeCode(files, read)))
      throw new Error(
        `After "${name}" in ${files[at]?.path} another report is made than by a run of everything.`,
      );
    console.log('the same bytes as a run of everything');
  }
  costs.sort((a, b) => a - b);
  const at = (share: number) =>
    costs[Math.min(costs.length - 1, Math.floor(share * costs.length))]?.toFixed(2);
  console.log(
    `median ${at(0.5)} s, 95 % ${at(0.95)} s of ${costs.length} edits, ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
  );
}

function edited(file: SourceFile, name: string, edit: (text: string) => string): SourceFile {
  const text = edit(file.text);
  if (text === file.text) throw new Error(`The edit "${name}" changes nothing in ${file.path}.`);
  return { path: file.path, text };
}

interface Followed {
  readonly analysis: CodeAnalysis;
  readonly cpuSeconds: number;
}

async function measured(analyze: () => Promise<CodeAnalysis>): Promise<Followed> {
  const before = process.cpuUsage();
  const analysis = await analyze();
  const { user, system } = process.cpuUsage(before);
  return { analysis, cpuSeconds: (user + system) / 1e6 };
}

function print(name: string, { analysis, cpuSeconds }: Followed, { freshRuns }: CodeSession): void {
  const whole = freshRuns > 0 ? ' · all of it was run' : '';
  console.log(`${name} · ${cpuSeconds.toFixed(2)} s of CPU · ${analysis.findings.length} findings${whole}`);
}

await main();
