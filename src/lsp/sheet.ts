import type { Finding } from '../core/finding.js';
import type { World } from '../core/world.js';
import type { LintSettings } from '../engines/lint/settings.js';

/** A text as it stands in the editor, saved or not. */
export interface Sheet {
  /** From the root of the workspace, `/` between names; the name alone where it lies outside. */
  readonly path: string;
  /** On disk; nothing for what was never saved. */
  readonly file?: string;
  readonly text: string;
  /** The editor's name of the language: `dockerfile`, `yaml`, `terraform`. */
  readonly languageId: string;
}

/** Something to tell about a piece of a sheet. Offsets count UTF-16 units. */
export interface Remark {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
  /** Asked when somebody wants to repair it: to look for one can take longer than to find what is wrong. */
  repair(): RemarkRepair | undefined;
}

export interface RemarkRepair {
  /** `Insert -y` */
  readonly summary: string;
  readonly isSafe: boolean;
  /** The whole text with the repair made and proved; nothing where it does not hold. */
  make(): string | undefined;
}

/** A piece that was not looked into. */
export interface Blank {
  readonly line: number;
  readonly reason: string;
}

export interface Examined {
  readonly remarks: readonly Remark[];
  readonly blanks: readonly Blank[];
}

/** What the user's configuration says for files of a folder. */
export interface SheetSettings {
  readonly lint: LintSettings;
  /** `engines` of `seaworthy.yaml`. */
  readonly engines: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Those that no waiver covers. */
  unwaived(findings: readonly Finding[]): readonly Finding[];
}

export interface Workbench {
  readonly world: World;
  readonly settings: SheetSettings;
  /** The text of another file, as the editor has it where it is open. */
  textOf(file: string): string | undefined;
}

export function today({ world }: Workbench): string {
  return world.now().toISOString().slice(0, 10);
}
