import * as v from 'valibot';
import { SeaworthyError } from '../../core/errors.js';
import type { Severity } from '../../core/severity.js';
import type { Processes } from '../../core/world.js';
import { LineIndex, parseDockerfile } from '../../formats/dockerfile/index.js';
import { readJson } from '../../formats/json/read.js';
import type { Problem } from './lint.js';
import { type RunScript, runsOf } from './models/commands/run.js';
import { modelOf, type Step } from './models/stages/index.js';
import type { Rule } from './rule.js';

/** What ShellCheck shows beyond our own rules. */
export const shellcheckRule: Rule = {
  id: 'shellcheck',
  title: 'ShellCheck',
  severity: 'low',
  aliases: [],
  fix: 'Read the page of the code: https://www.shellcheck.net/wiki/',
  references: ['https://www.shellcheck.net/wiki/'],
  check: () => [],
};

export interface ShellcheckAnswer {
  readonly problems: readonly Problem[];
  /** Why it did not look at all of it. */
  readonly gaps: readonly string[];
}

/** Scripts of one file that are handed over, one process for each. */
const maxScripts = 200;
const dialects: Readonly<Record<string, string>> = {
  sh: 'sh',
  ash: 'dash',
  dash: 'dash',
  bash: 'bash',
  ksh: 'ksh',
};

const severities: Readonly<Record<string, Severity>> = {
  error: 'medium',
  warning: 'low',
  info: 'none',
  style: 'none',
};

const comment = v.object({
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  column: v.pipe(v.number(), v.integer(), v.minValue(1)),
  endLine: v.pipe(v.number(), v.integer(), v.minValue(1)),
  endColumn: v.pipe(v.number(), v.integer(), v.minValue(1)),
  level: v.string(),
  code: v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999)),
  message: v.string(),
});
const answer = v.object({ comments: v.array(v.unknown()) });

/**
 * Asks the ShellCheck that is installed about every RUN of a Dockerfile. That it is not installed, and what it cannot
 * answer, is a gap; it never throws.
 */
export async function askShellcheck(text: string, processes: Processes): Promise<ShellcheckAnswer> {
  const runs = runsOf(modelOf(parseDockerfile(text)));
  const scripts = runs.flatMap((run) =>
    run.scripts
      .filter(({ shellName, behindDashC }) => Object.hasOwn(dialects, shellName) && behindDashC !== 'quoted')
      .map((script) => ({ script, step: run.step })),
  );
  const problems: Problem[] = [];
  for (const { script, step } of scripts.slice(0, maxScripts)) {
    try {
      problems.push(...(await ask(script, step, processes)));
    } catch (thrown) {
      if (!(thrown instanceof SeaworthyError)) throw thrown;
      return { problems, gaps: [`shellcheck did not answer: ${thrown.message}`] };
    }
  }
  const left = scripts.length - maxScripts;
  return { problems, gaps: left > 0 ? [`shellcheck was not asked about ${left} more scripts`] : [] };
}

async function ask(script: RunScript, step: Step, processes: Processes): Promise<readonly Problem[]> {
  const dialect = dialects[script.shellName] ?? 'sh';
  // SC1090 and SC1091: files of the image, which are not here. SC2148: no first line is needed.
  const args = ['-f', 'json1', '-s', dialect, '-e', 'SC1090,SC1091,SC2148', '-'];
  const names = [...step.state.variables.keys()].filter((name) => /^[A-Za-z_]\w*$/.test(name));
  const before = names.map((name) => `export ${name}=1;`).join(' ');
  const { exitCode, stdout } = await processes.run('shellcheck', args, {
    // A first line is not the first one here (SC1128).
    input: `${before}\n${script.source.text.replace(/^#!/, '##')}`,
    timeoutMs: 20_000,
    maxOutputBytes: 4 * 1024 * 1024,
  });
  if (exitCode > 1) throw new SeaworthyError('PROCESS_FAILED', `shellcheck ended with ${exitCode}.`);
  return commentsIn(new TextDecoder().decode(stdout)).flatMap((one) => problemOf(one, script));
}

function commentsIn(json: string): readonly v.InferOutput<typeof comment>[] {
  let value: unknown;
  try {
    value = readJson(json);
  } catch (cause) {
    throw new SeaworthyError('PROCESS_FAILED', 'shellcheck did not answer in JSON.', { cause });
  }
  const read = v.safeParse(answer, value);
  if (!read.success) throw new SeaworthyError('PROCESS_FAILED', 'shellcheck answered in another format.');
  return read.output.comments.flatMap((one) => {
    const parsed = v.safeParse(comment, one);
    return parsed.success ? [parsed.output] : [];
  });
}

function problemOf(one: v.InferOutput<typeof comment>, { source }: RunScript): readonly Problem[] {
  // The first line is ours.
  if (one.line < 2) return [];
  const lines = new LineIndex(source.text);
  const start = Math.min(lines.startOf(one.line - 1) + one.column - 1, source.text.length);
  const end = Math.min(
    Math.max(start, lines.startOf(one.endLine - 1) + one.endColumn - 1),
    source.text.length,
  );
  const severity = Object.hasOwn(severities, one.level) ? (severities[one.level] ?? 'low') : 'low';
  const aliases = [`SC${one.code}`];
  const hit = {
    ...source.spanOf({ start, end }),
    detail: one.message.slice(0, 160).replace(/\.$/, ''),
    aliases,
    severity,
  };
  return [{ rule: shellcheckRule, hit, aliases, severity }];
}
