import { grammarsOnDisk } from '../engines/sast/languages/assets.js';
import { runUserRules, type UserRuleResult } from '../engines/sast/user-rules/run.js';
import { readRules } from '../engines/sast/user-rules/schema.js';
import { createRealWorld } from '../world/index.js';

/** Runs the rules of a text over files by path; what could not be read is among the gaps. */
export async function runRules(
  rules: string,
  files: Readonly<Record<string, string>>,
): Promise<UserRuleResult> {
  const loaded = readRules(rules, 'rules.yml');
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const result = await runUserRules(loaded.rules, sources, grammarsOnDisk(createRealWorld().disk));
  return { ...result, gaps: [...loaded.gaps, ...result.gaps] };
}

/** A file of one rule: `body` holds its patterns, as YAML without indentation. */
export function oneRule(language: string, body: string): string {
  const indented = body.trim().replace(/\n/g, '\n    ');
  return `rules:\n  - id: r\n    languages: [${language}]\n    message: m\n    severity: ERROR\n    ${indented}\n`;
}

/** The lines at which matches begin, each once. */
export function linesOf({ findings }: UserRuleResult): readonly number[] {
  const lines = findings.map(({ locations: [place] }) => (place.at === 'file' ? (place.line ?? 0) : 0));
  return [...new Set(lines)].sort((a, b) => a - b);
}
