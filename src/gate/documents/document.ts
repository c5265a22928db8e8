import type { Finding } from '../../core/finding.js';
import type { World } from '../../core/world.js';
import { defaultSettings, type LintSettings } from '../../engines/lint/settings.js';

/** A text as it stands in the editor, saved or not. */
export interface SourceDocument {
  /** From the root of the workspace, `/` between names; the name alone where it lies outside. */
  readonly path: string;
  /** On disk; nothing for what was never saved. */
  readonly file?: string;
  readonly text: string;
  /** The editor's name of the language: `dockerfile`, `yaml`, `terraform`. */
  readonly languageId: string;
}

/** Something to tell about a piece of a source. Offsets count UTF-16 units. */
export interface DocumentProblem {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
  /** Evaluated on demand: finding a repair can take longer than finding the problem. */
  repair(): DocumentRepair | undefined;
}

export interface DocumentRepair {
  /** `Insert -y` */
  readonly summary: string;
  readonly isSafe: boolean;
  /** The whole text with the repair made and proved; nothing where it does not hold. */
  make(): string | undefined;
}

/** A piece that was not looked into. */
export interface DocumentGap {
  readonly line: number;
  readonly reason: string;
}

export interface Examined {
  readonly problems: readonly DocumentProblem[];
  readonly gaps: readonly DocumentGap[];
}

/** What the user's configuration says for files of a folder. */
export interface DocumentSettings {
  readonly lint: LintSettings;
  /** `engines` of `seaworthy.yaml`. */
  readonly engines: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Those that no waiver covers. */
  unwaived(findings: readonly Finding[]): readonly Finding[];
}

/** Where there is no configuration. */
export const plainSettings: DocumentSettings = {
  lint: defaultSettings,
  engines: {},
  unwaived: (findings) => findings,
};

export interface Workspace {
  readonly world: World;
  readonly settings: DocumentSettings;
  /** The text of another file, as the editor has it where it is open. */
  textOf(file: string): string | undefined;
}

export function today({ world }: Workspace): string {
  return world.now().toISOString().slice(0, 10);
}
