import { expect, it } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import type { PlanStep } from '../../core/report.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { fixManifestLines } from './plan.js';

const manifest = '{\n  "dependencies": {\n    "a": "1.0.0"\n  }\n}\n';
const step = {
  summary: 'a 1.0.0 → 1.2.0',
  riskShare: 1,
  effort: 'minor',
  clears: [],
  why: '',
  edit: { path: 'web/package.json', line: 3, before: '"a": "1.0.0"', after: '"a": "1.2.0"' },
  moreEdits: [{ path: 'api/package.json', line: 3, before: '"a": "1.0.0"', after: '"a": "1.2.0"' }],
} satisfies PlanStep;

async function fixedWith(isWritten: boolean, files: Readonly<Record<string, string>>) {
  const world = fakeWorld({ files });
  const printed: string[] = [];
  const dialogue = {
    ask: async () => 'no' as const,
    print: async (text: string) => void printed.push(text),
    notify: () => {},
    readStdin: async () => new Uint8Array(),
  };
  const request = { root: '/project', steps: [step], isWritten, isShown: !isWritten };
  const context = { world, version: '0', progress: silentProgress };
  const changed = await fixManifestLines(request, context, dialogue);
  const textOf = (path: string) =>
    new TextDecoder().decode(world.disk.readFile(`/project/${path}`, { maxBytes: 1_000 }));
  return { changed, printed: printed.join(''), textOf };
}

const both = { '/project/web/package.json': manifest, '/project/api/package.json': manifest };

it('writes the line in every file that the change is due in', async () => {
  const { changed, textOf } = await fixedWith(true, both);
  expect(changed).toEqual(['web/package.json', 'api/package.json']);
  expect(textOf('api/package.json')).toBe(manifest.replace('1.0.0', '1.2.0'));
});

it('shows a diff and writes nothing', async () => {
  const { printed, textOf } = await fixedWith(false, both);
  expect(printed).toContain('+    "a": "1.2.0"');
  expect(textOf('web/package.json')).toBe(manifest);
});

it('leaves a line that is another one by now', async () => {
  const other = manifest.replace('1.0.0', '1.1.0');
  const { changed } = await fixedWith(true, { ...both, '/project/web/package.json': other });
  expect(changed).toEqual(['api/package.json']);
});
