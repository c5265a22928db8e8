import { createInterface } from 'node:readline/promises';
import { unifiedDiff } from '../fix/diff.js';
import { decodeDockerfile } from '../lint/decode.js';
import { type Change, type FixResult, fixDockerfile } from '../lint/fix.js';
import { type LintRequest, lintDockerfile, type Problem } from '../lint/lint.js';
import type { Repair } from '../lint/rule.js';
import { rules } from '../lint/rules/index.generated.js';
import type { LintSettings } from '../lint/settings.js';
import type { Shell } from './command.js';
import { pathOf } from './lint-files.js';

export interface FixWish {
  readonly files: readonly string[];
  /** `ask` goes through the classes that are not safe with a question for each. */
  readonly which: 'safe' | 'ask' | 'all';
  readonly isWritten: boolean;
  readonly isShown: boolean;
  readonly settings: LintSettings;
}

const maxBytes = 16 * 1024 * 1024;

/** Repairs Dockerfiles on disk; tells how many were changed, or would be. */
export async function fixFiles(wish: FixWish, shell: Shell): Promise<number> {
  const consent = new Consent(wish.which, shell);
  let changed = 0;
  for (const file of wish.files) {
    const decoded = decodeDockerfile(shell.world.disk.readFile(file, { maxBytes }));
    const path = pathOf(file, shell.world);
    const request: LintRequest = {
      path,
      text: decoded.text,
      today: shell.world.now().toISOString().slice(0, 10),
      settings: wish.settings,
      rules,
    };
    await consent.askFor(lintDockerfile(request).problems);
    const result = fixDockerfile(request, (problem, repair) => consent.isGiven(problem, repair));
    if (result.text === decoded.text) continue;
    changed++;
    if (wish.isWritten) shell.world.disk.writeFile(file, decoded.encode(result.text));
    if (wish.isShown) await shell.print(unifiedDiff(decoded.text, result.text, path));
    tell(path, result, shell);
  }
  return changed;
}

function tell(path: string, { done, refused }: FixResult, shell: Shell): void {
  const line = ({ rule, summary, count }: Change) =>
    `${rule}: ${summary}${count > 1 ? ` (${count} places)` : ''}`;
  shell.tell(`${path}\n${done.map((change) => `  ${line(change)}`).join('\n')}`);
  for (const change of refused) shell.tell(`  not done, because ${change.because}: ${line(change)}`);
}

/** What the person agreed to: safe repairs unasked, each other class once. */
class Consent {
  readonly #which: FixWish['which'];
  readonly #shell: Shell;
  readonly #answers = new Map<string, boolean>();

  constructor(which: FixWish['which'], shell: Shell) {
    this.#which = which;
    this.#shell = shell;
  }

  isGiven({ rule }: Problem, { safety }: Repair): boolean {
    return safety === 'safe' || this.#which === 'all' || this.#answers.get(rule.id) === true;
  }

  async askFor(problems: readonly Problem[]): Promise<void> {
    if (this.#which !== 'ask') return;
    for (const { rule, hit } of problems) {
      if (hit.repair?.safety !== 'ask' || this.#answers.has(rule.id)) continue;
      this.#answers.set(rule.id, await this.#ask(`${rule.title}. ${hit.repair.summary}?`));
    }
  }

  async #ask(question: string): Promise<boolean> {
    if (!process.stdin.isTTY) {
      this.#shell.tell(`Not done, because nobody can be asked here (--yes agrees to all): ${question}`);
      return false;
    }
    const reader = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return /^y/i.test((await reader.question(`${question} [y/N] `)).trim());
    } finally {
      reader.close();
    }
  }
}
