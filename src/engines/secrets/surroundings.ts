import type { FileKind } from './file-kinds.js';

/** Where a value stands: its line, and what the file is. */
export interface Surroundings {
  /** The line before. */
  readonly above: string;
  readonly before: string;
  readonly after: string;
  /** Some hundred bytes on both sides. */
  readonly around: string;
  readonly path: string;
  readonly isComment: boolean;
  readonly kind: FileKind;
  /** Whether nearly all settings of the file are switched off, so that it lists what they are without it. */
  readonly isOfDefaults: () => boolean;
  /** Whether each host that the file's settings lead to is one that only documentation has. */
  readonly namesDocumentHosts: () => boolean;
  /** In a language whose strings have quotes. */
  readonly isCode: boolean;
  /** Whether a name is set again and again in the file. */
  readonly isColumn: (name: string) => boolean;
}
