import type { Progress } from '../core/progress.js';
import type { World } from '../core/world.js';
import type { Answer } from '../fix/prompt.js';

/** What every use case of the gate works with. */
export interface GateContext {
  readonly world: World;
  readonly progress: Progress;
  /** Of Seaworthy, for the report. */
  readonly version: string;
}

/** The user, as far as a use case needs one. The surface decides how it asks and where it prints. */
export interface Dialogue {
  /** No where no one can be asked. @param isDecision an answer for all questions is none for this one */
  ask(question: string, isDecision?: boolean): Promise<Answer>;
  /** To the place where results go. */
  print(text: string): Promise<void>;
  /** To the place where messages go. */
  notify(text: string): void;
  readStdin(limit: { readonly maxBytes: number }): Promise<Uint8Array>;
}
