import type { TextEdit } from '../../../fix/edit.js';
import type { Run } from '../models/commands/run.js';

export function mount({ instruction }: Run, options: string): TextEdit {
  const { end } = instruction.keywordSpan;
  return { start: end, end, text: ` --mount=${options}` };
}
