import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { repairsIn } from '../src/engines/config/fix.js';
import type { ConfigRule } from '../src/engines/config/rule.js';
import { configRules } from '../src/engines/config/rules/index.generated.js';
import { checks } from '../src/engines/dast/checks/index.generated.js';
import { serviceRules } from '../src/engines/dast/services/rules.js';
import { lintDockerfile } from '../src/engines/lint/lint.js';
import { expiredIgnore, unusedIgnore } from '../src/engines/lint/pragmas/rules.js';
import type { Rule } from '../src/engines/lint/rule.js';
import { rules } from '../src/engines/lint/rules/index.generated.js';
import { type CodeRule, codeRules } from '../src/engines/sast/rules/rules.js';
import { detectors } from '../src/engines/secrets/detectors.generated.js';
import type { RuleExample, RulePage } from '../src/gate/rulebook/page.js';
import { readProse } from '../src/gate/rulebook/readme.js';
import { pageOfSecret } from '../src/gate/rulebook/secret-page.js';
import { catalogue } from './rule-catalogue.js';

/** What `explain` and editors show, and tables over it, by path: all from the folders of the rules. */
export function rulePageFiles(): ReadonlyMap<string, string> {
  const pages = allPages();
  const secrets = [...detectors].map(pageOfSecret).sort(byId);
  return new Map([
    ['src/gate/rulebook/pages.generated.ts', registryText(pages)],
    ...catalogue(pages, secrets),
  ]);
}

function allPages(): readonly RulePage[] {
  return [
    ...[...rules.map(pageOfRule), ...[expiredIgnore, unusedIgnore].map(pageOfRule)].sort(byId),
    ...configRules.map(pageOfConfigRule).sort(byId),
    ...codePages(),
    ...[...checks.map(pageOfDastCheck), ...serviceRules.map(pageOfService)].sort(byId),
  ];
}

/** One line for each rule, so that a change of one changes one line. */
function registryText(pages: readonly RulePage[]): string {
  return `// Written by "npm run generate" from the folders. Do not edit.
import type { RulePage } from './page.js';

export const rulePages: readonly RulePage[] = [
${pages.map((page) => `  ${JSON.stringify(page)},`).join('\n')}
];
`;
}

function pageOfRule(rule: Rule): RulePage {
  const { id, title, severity, aliases, fix, references } = rule;
  const prose = readProse(
    readText(`src/engines/lint/rules/${id}/readme.md`, `src/gate/rulebook/more/${id}.md`),
  );
  const repair = bestOf(prose.examples, ({ text }) => repairsInDockerfile(rule, text));
  return { id, engine: 'lint', title, severity, aliases, ...prose, repair, fix, references };
}

type Safety = Exclude<RulePage['repair'], 'manual'>;

function pageSafety(safety: Safety | 'decide'): Safety {
  return safety === 'safe' ? 'safe' : 'ask';
}

function repairsInDockerfile(rule: Rule, text: string): readonly Safety[] {
  const whole = /^[ \t]*FROM\b/im.test(text) ? text : `FROM debian:13-slim\n${text}`;
  const request = { path: 'Dockerfile', text: whole, today: '2026-01-01', rules: [rule] };
  return lintDockerfile(request).problems.flatMap(({ rule: { id }, hit: { repair } }) =>
    id === rule.id && repair !== undefined ? [pageSafety(repair.safety)] : [],
  );
}

function pageOfConfigRule(rule: ConfigRule): RulePage {
  const { id, title, severity, aliases, sometimes = [], standards, fix, references } = rule;
  const prose = readProse(readText(`src/engines/config/rules/${id}/readme.md`));
  return {
    id,
    engine: 'config',
    title,
    severity,
    aliases: [...aliases, ...sometimes],
    ...prose,
    repair: bestOf(prose.examples, (example) => repairsInManifest(rule, example)),
    fix,
    ...(standards === undefined ? {} : { standards }),
    references,
  };
}

function repairsInManifest(rule: ConfigRule, { language, path, text }: RuleExample): readonly Safety[] {
  const name = path ?? (language === 'json' ? 'task-definition.json' : 'manifest.yaml');
  return repairsIn({ files: new Map([[name, text]]) }).flatMap(([{ safety }, judgement]) =>
    judgement.rule === rule.id ? [pageSafety(safety)] : [],
  );
}

/** The best that any of the bad examples gets. */
function bestOf(
  examples: readonly RuleExample[],
  repairsOf: (example: RuleExample) => readonly Safety[],
): RulePage['repair'] {
  const found = examples.filter(({ verdict }) => verdict === 'bad').flatMap(repairsOf);
  if (found.includes('safe')) return 'safe';
  return found.length > 0 ? 'ask' : 'manual';
}

/** Several kinds of sinks may lead to one rule. */
function codePages(): readonly RulePage[] {
  const byRule = new Map<string, CodeRule>();
  for (const rule of Object.values(codeRules)) if (!byRule.has(rule.rule)) byRule.set(rule.rule, rule);
  return [...byRule.values()].map(pageOfCodeRule).sort(byId);
}

function pageOfCodeRule(code: CodeRule): RulePage {
  const { rule, cwe, also = [], owasp, severity, title, why, fix } = code;
  const path = `src/engines/sast/rules/${rule}/readme.md`;
  const prose = existsSync(path) ? readProse(readText(path)) : { why, examples: [] };
  return {
    id: rule,
    engine: 'sast',
    title,
    severity,
    aliases: [cwe, ...also].map((number) => `CWE-${number}`),
    ...prose,
    repair: 'manual',
    fix,
    standards: [`OWASP Top 10: ${owasp}`],
    references: [`https://cwe.mitre.org/data/definitions/${cwe}.html`],
  };
}

type Dast = Pick<RulePage, 'id' | 'title' | 'severity' | 'aliases' | 'fix' | 'references'>;

function pageOfDastCheck(check: Dast): RulePage {
  return pageOfDast(check, `src/engines/dast/checks/${check.id}/readme.md`);
}

function pageOfService({ cwe, ...rule }: Dast & { readonly cwe: number }): RulePage {
  const aliases = [...rule.aliases, `CWE-${cwe}`];
  return pageOfDast({ ...rule, aliases }, `src/engines/dast/services/rules/${rule.id}/readme.md`);
}

function pageOfDast({ id, title, severity, aliases, fix, references }: Dast, path: string): RulePage {
  const prose = readProse(readText(path));
  return { id, engine: 'dast', title, severity, aliases, ...prose, repair: 'manual', fix, references };
}

function readText(...paths: readonly string[]): string {
  const path = paths.find((one) => existsSync(one));
  if (path === undefined) throw new Error(`${paths[0] ?? ''}: the rule has no ${basename(paths[0] ?? '')}`);
  return readFileSync(path, 'utf8');
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
