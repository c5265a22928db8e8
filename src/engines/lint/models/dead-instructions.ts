import type { Hit } from '../rule.js';
import { endsAtOnce, startAt } from './commands/starts.js';
import { withoutLines } from './edits.js';
import type { LintFile } from './file.js';

/** All but the last one of a kind in each stage; they have no effect. */
export function* deadInstructions(file: LintFile, keyword: string): Generator<Hit> {
  const { model, dockerfile } = file;
  for (const { steps } of model.stages) {
    const all = steps.filter(({ instruction }) => instruction.keyword === keyword);
    for (const { instruction } of all.slice(0, -1)) {
      const { start, end } = instruction;
      const command = startAt(file, start);
      if (command !== undefined && endsAtOnce(command)) {
        yield { start, end, advice: `Write RUN if it belongs to the build: this ${keyword} never runs.` };
        continue;
      }
      const edits = [withoutLines(dockerfile.text, instruction)];
      yield { start, end, repair: { safety: 'safe', summary: `Delete this ${keyword}`, edits } };
    }
  }
}
