import type { Component, Purl } from './component.js';
import type { Finding, Fix, VulnerableComponentEvidence } from './finding.js';
import type { PlanStep } from './report.js';

export type Effort = Extract<Fix, { kind: 'upgrade' }>['effort'];

/** A range that another package asks for. */
export interface Declared {
  readonly by: string;
  readonly range: string;
  readonly byVersion?: string;
  /** The version that it gets. */
  readonly gets?: string;
}

/** One package in one file, and the version that it should have. */
export interface Upgrade {
  readonly ecosystem: string;
  readonly name: string;
  readonly purls: readonly Purl[];
  readonly from: readonly string[];
  readonly to: string;
  readonly effort: Effort;
  /** The step of the plan, in its words: `lamp 0.1.0 → 0.2.0`, and after a semicolon what a person has to do. */
  readonly summary: string;
  readonly path: string;
  readonly line?: number;
  readonly isDirect: boolean;
  /** Direct dependencies that bring it in; empty where it is one, or where that is not known. */
  readonly by: readonly Component[];
  /** The ranges that others ask for, where the file shows; and whether they allow the version. */
  readonly declared: readonly Declared[];
  readonly isAllowed?: boolean;
  readonly command?: string;
  /** The line of the manifest that changes. */
  readonly edit?: PlanStep['edit'] & {};
  readonly clears: readonly Finding[];
}

export interface UpgradeSet {
  /** What gains the most first. */
  readonly upgrades: readonly Upgrade[];
  /** What no upgrade clears, with the reason. */
  readonly stays: readonly { readonly finding: Finding; readonly because: string }[];
  /** No smaller set clears as much. */
}

/** A package with all its vulnerabilities. */
export interface VulnerablePackage {
  readonly evidence: VulnerableComponentEvidence;
  readonly findings: readonly Finding[];
}

/** What `deps` adds to a report. */
export interface Deps {
  readonly set: UpgradeSet;
  readonly packages: readonly VulnerablePackage[];
}
