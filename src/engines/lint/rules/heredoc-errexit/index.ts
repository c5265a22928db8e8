import type { Heredoc } from '../../../../formats/dockerfile/index.js';
import type { Command, Run } from '../../models/commands/run.js';
import { hasStatus } from '../../models/commands/statuses.js';
import type { Hit, Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'heredoc-errexit',
  title: 'Here-document goes on behind a command that failed',
  severity: 'medium',
  aliases: [],
  fix: 'Begin it with "set -e".',
  references: ['https://docs.docker.com/reference/dockerfile/#here-documents'],
  check: function* ({ runs }) {
    for (const { scripts, instruction, step, form } of runs) {
      for (const { script, source, heredoc, hasErrexit, commands } of scripts) {
        if (heredoc === undefined || hasErrexit || step.state.shell.hasErrexit) continue;
        const { items } = script.list;
        if (items.length < 2 || items.slice(0, -1).every(({ operator }) => operator === '&&')) continue;
        const shebang = /^#![^\n]*\n/.exec(source.text)?.[0].length ?? 0;
        const at = source.sourceAt(shebang);
        // Tabs are taken away, and to the shell blanks before a command mean nothing.
        const indent = /^[ \t]*/.exec(source.text.slice(shebang))?.[0] ?? '';
        yield {
          ...instruction.args.spanOf(heredoc.marker),
          ...(commands.every(({ name }) => prints.has(name)) ? { severity: 'low' } : {}),
          repair: {
            ...(isExpandedBefore(heredoc, source.text, form) ||
            commands.some((command) => !isStrict(command) && isPassedOver(command))
              ? { safety: 'decide', reason }
              : { safety: 'ask' }),
            summary: 'Insert set -e',
            edits: [{ start: at, end: at, text: `${indent}set -e\n` }],
          },
        } satisfies Hit;
      }
    }
  },
};

/** What can fail only where nothing can be written any more. */
const prints = new Set([':', 'echo', 'printf', 'true', 'export', 'set', 'cat', 'pwd', 'date']);

const reason = 'A command whose failure has passed unnoticed ends the build from then on.';

/** `RUN <<EOF bash`: the shell outside expands the script first, so that the commands are others than those that are written. */
function isExpandedBefore({ isQuoted }: Heredoc, text: string, form: Run['form']): boolean {
  return form === 'shell' && !isQuoted && /[$`]/.test(text);
}

/** Programs whose status is 0 unless they failed to do what they are called for. */
const strict = new Set(
  ': . apk apt-get base64 bundle cargo cat cd chgrp chmod chown composer cp curl cut date dnf dotnet echo env export false gem git go gradle gunzip install java javac ldconfig ln local locale-gen make microdnf mkdir mktemp mv mvn node npm npx pip pip2 pip3 pnpm printf pwd python python2 python3 readonly rustup sed set shift sort source tar tdnf tee touch tr true umask unset unxz unzip update-ca-certificates wget xz yarn yum zypper'.split(
    ' ',
  ),
);

/** Whether a failure of the command is one of its work: not `rm` of what may be gone, `useradd` of who may be there, `grep`, a script. */
function isStrict({ name, args }: Command): boolean {
  const words = args.map(({ value }) => value);
  if (hasStatus(name, words)) return false;
  if (name === 'rm') return words.some((word) => /^-[a-zA-Z]*f|^--force$/.test(word));
  return strict.has(name);
}

/** Whether the script goes on behind such a command today, and errexit would stop it. */
function isPassedOver({ visited }: Command): boolean {
  const { operator, pipeline, pipelineIndex, inside, siblings, index } = visited;
  if (operator === '&&' || operator === '||' || pipeline?.isNegated) return false;
  if (pipeline !== undefined && pipelineIndex !== pipeline.parts.length - 1) return false;
  if (inside.some((one) => one.kind === 'block' && one.role === 'condition')) return false;
  return inside.length > 0 || index < siblings.length - 1;
}
