import type { Progress } from '../core/progress.js';
import type { World } from '../core/world.js';

/** What every use case of the gate works with. */
export interface GateContext {
  readonly world: World;
  readonly progress: Progress;
  /** Of Seaworthy, for the report. */
  readonly version: string;
}

/** The user, as far as a use case needs one. The surface decides how it asks and where it prints. */
export interface Dialogue {
  /** False where the answer is no, or where no one can be asked. */
  ask(question: string): Promise<boolean>;
  /** To the place where results go. */
  print(text: string): Promise<void>;
  /** To the place where messages go. */
  notify(text: string): void;
  readStdin(limit: { readonly maxBytes: number }): Promise<Uint8Array>;
}
