import type { Severity } from '../../core/severity.js';

/** What a person wants to know of a rule: generated from the rule's own folder, and the same everywhere it is shown. */
export interface RulePage {
  readonly id: string;
  readonly engine: 'lint' | 'config' | 'sast' | 'dast' | 'secrets';
  readonly title: string;
  readonly severity: Severity;
  readonly aliases: readonly string[];
  /** Markdown, paragraphs parted by an empty line. */
  readonly why: string;
  readonly whenNot?: string;
  readonly examples: readonly RuleExample[];
  /** `safe`: made unattended. `ask`: made when the user agrees. `manual`: by hand. */
  readonly repair: 'safe' | 'ask' | 'manual';
  /** One imperative sentence. */
  readonly fix: string;
  /** Clauses of standards, in words. */
  readonly standards?: readonly string[];
  readonly references: readonly string[];
}

export interface RuleExample {
  readonly verdict: 'bad' | 'good';
  /** Of the fence: `dockerfile`, `yaml`. */
  readonly language: string;
  /** Where it matters: `compose.yaml`. */
  readonly path?: string;
  readonly text: string;
}

export const engineTitles: Readonly<Record<RulePage['engine'], string>> = {
  lint: 'Dockerfiles',
  config: 'Container settings',
  sast: 'Code',
  dast: 'Running applications',
  secrets: 'Secrets',
};
