import type { Hit, Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'heredoc-errexit',
  title: 'Here-document goes on behind a command that failed',
  severity: 'medium',
  aliases: [],
  fix: 'Begin it with "set -e".',
  references: ['https://docs.docker.com/reference/dockerfile/#here-documents'],
  check: function* ({ runs }) {
    for (const { scripts, instruction, step } of runs) {
      for (const { script, source, heredoc, hasErrexit } of scripts) {
        if (heredoc === undefined || hasErrexit || step.state.shell.hasErrexit) continue;
        const { items } = script.list;
        if (items.length < 2 || items.slice(0, -1).every(({ operator }) => operator === '&&')) continue;
        const shebang = /^#![^\n]*\n/.exec(source.text)?.[0].length ?? 0;
        const at = source.sourceAt(shebang);
        // Tabs are taken away, and to the shell blanks before a command mean nothing.
        const indent = /^[ \t]*/.exec(source.text.slice(shebang))?.[0] ?? '';
        yield {
          ...instruction.args.spanOf(heredoc.marker),
          repair: {
            safety: 'ask',
            summary: 'Insert set -e',
            edits: [{ start: at, end: at, text: `${indent}set -e\n` }],
          },
        } satisfies Hit;
      }
    }
  },
};
