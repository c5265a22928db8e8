import { SeaworthyError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import type { Policy } from '../../policy/decide.js';

export type RuleAction = 'IGNORE' | 'INFO' | 'WARN' | 'FAIL';

/** A rule configuration as ZAP's packaged scans read it. */
export interface RuleFile {
  readonly actions: ReadonlyMap<string, RuleAction>;
  /** Addresses for which a rule does not count; `*` stands for all rules. */
  readonly outOfScope: readonly { readonly id: string; readonly matches: (url: string) => boolean }[];
}

const mostLines = 10_000;

/**
 * Lines of `id<TAB>action<TAB>(comment)`, or `id<TAB>OUTOFSCOPE<TAB>beginning of an address`. Ids are ours, ZAP's numbers,
 * or CWE. `#` begins a comment.
 * @throws SeaworthyError CONFIG_INVALID
 */
export function parseRuleFile(text: string, path: string): RuleFile {
  const actions = new Map<string, RuleAction>();
  const outOfScope: RuleFile['outOfScope'][number][] = [];
  for (const [index, line] of text.split(/\r?\n/).slice(0, mostLines).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [id = '', action = '', rest = ''] = line.split('\t').map((cell) => cell.trim());
    if (action === 'OUTOFSCOPE') outOfScope.push({ id: id.toLowerCase(), matches: addressMatcher(rest) });
    else if (/^(?:IGNORE|INFO|WARN|FAIL)$/.test(action)) actions.set(id.toLowerCase(), action as RuleAction);
    else {
      throw new SeaworthyError('CONFIG_INVALID', `"${line.slice(0, 80)}" is not a rule.`, {
        where: `${path}:${index + 1}`,
        whatToDo: 'Write id, TAB, and IGNORE, INFO, WARN or FAIL.',
      });
    }
  }
  return { actions, outOfScope };
}

/** ZAP has regular expressions here; what people write are beginnings and stars, and those are all that is read. */
function addressMatcher(pattern: string): (url: string) => boolean {
  const pieces = pattern
    .replace(/^\^|\$$/g, '')
    .split(/\.\*|\*/)
    .map((piece) => piece.replaceAll('\\', ''));
  return (url) => {
    let at = 0;
    for (const [index, piece] of pieces.entries()) {
      const found = url.indexOf(piece, at);
      if (found < 0 || (index === 0 && found !== 0)) return false;
      at = found + piece.length;
    }
    return true;
  };
}

export function actionOf({ actions }: RuleFile, { rule, aliases }: Finding): RuleAction | undefined {
  for (const name of namesOf(rule, aliases)) {
    const action = actions.get(name);
    if (action !== undefined) return action;
  }
  return undefined;
}

function namesOf(rule: string, aliases: readonly string[]): readonly string[] {
  return [rule, ...aliases].flatMap((name) => {
    const lower = name.toLowerCase();
    return lower.startsWith('zap-') ? [lower, lower.slice(4)] : [lower];
  });
}

/** Without what the file ignores, and with what it calls information as such. */
export function applyRules(findings: readonly Finding[], file: RuleFile): readonly Finding[] {
  return findings
    .filter((finding) => actionOf(file, finding) !== 'IGNORE' && !isOutOfScope(file, finding))
    .map((finding) =>
      actionOf(file, finding) === 'INFO' ? { ...finding, severity: 'none' as const, risk: 1 } : finding,
    );
}

function isOutOfScope({ outOfScope }: RuleFile, { rule, aliases, locations }: Finding): boolean {
  const names = namesOf(rule, aliases);
  return outOfScope.some(
    ({ id, matches }) =>
      (id === '*' || names.includes(id)) &&
      locations.every((place) => place.at === 'url' && matches(place.url)),
  );
}

/** What the file says goes before the clauses of `--fail-on`. */
export function policyWithRules(policy: Policy, file: RuleFile): Policy {
  const isSettled = (finding: Finding) => actionOf(file, finding) !== undefined;
  return {
    ...policy,
    clauses: [
      { text: 'rule file: FAIL', fits: (finding) => actionOf(file, finding) === 'FAIL' },
      ...policy.clauses.map(({ text, fits }) => ({
        text,
        fits: (finding: Finding) => !isSettled(finding) && fits(finding),
      })),
    ],
  };
}
