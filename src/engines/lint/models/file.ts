import type { Dockerfile } from '../../../formats/dockerfile/index.js';
import type { LintSettings } from '../settings.js';
import type { Command, Run, RunScript } from './commands/run.js';
import type { BuildContext } from './context.js';
import type { ImageUses } from './image-uses.js';
import type { Known } from './known.js';
import type { Answers } from './once.js';
import type { Model } from './stages/index.js';

/** What a rule looks at: one Dockerfile, everything derived from it, and what the user wants of it. */
export interface LintFile {
  readonly path: string;
  readonly dockerfile: Dockerfile;
  readonly model: Model;
  /** Every RUN, those behind ONBUILD included, with its commands. */
  readonly runs: readonly Run[];
  /** Those of every RUN, in order. */
  readonly scripts: readonly RunScript[];
  readonly commands: readonly Command[];
  readonly settings: LintSettings;
  /** YYYY-MM-DD, for what ends on a day. */
  readonly today: string;
  /** The lines of the .dockerignore that goes with the file, where there is one. */
  readonly ignoredPaths?: readonly string[];
  readonly known?: Known;
  readonly context?: BuildContext;
  readonly images?: ImageUses;
  readonly answers: Answers;
}
