import type { ShellNode, ShellWord } from '../../../../formats/shell/index.js';
import { simpleCommandsIn, unwrap } from '../../../../formats/shell/index.js';
import { type Command, placeOf } from '../../models/commands/run.js';
import type { Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'pipe-to-shell',
  title: 'Downloaded script is run unseen',
  severity: 'high',
  aliases: ['CIS-DI-0011'],
  fix: 'Download it to a file, compare its checksum, then run it.',
  references: [
    'https://docs.docker.com/build/building/best-practices/',
    'https://cwe.mitre.org/data/definitions/494.html',
  ],
  check: function* ({ commands }) {
    for (const command of commands) {
      const isRunner = runners.test(command.name);
      if (
        (isRunner && isFedByDownload(command)) ||
        ((isRunner || evaluators.has(command.name)) && takesDownload(command))
      ) {
        yield placeOf(command, command.visited.pipeline ?? command);
      }
    }
  },
};

const runners = /^(?:sh|bash|dash|ash|zsh|ksh|python[\d.]{0,5}|perl|ruby|node|php)$/;
const evaluators = new Set(['eval', 'source', '.']);
const downloaders = new Set(['curl', 'wget', 'fetch', 'aria2c', 'http']);

/** `curl … | sh`. A shell with a script of its own (`sh -c`, `python x.py`) only gets data. */
function isFedByDownload({ visited, args }: Command): boolean {
  const { pipeline, pipelineIndex = 0 } = visited;
  const own = args.find(({ value }) => !value.startsWith('-'));
  const readsInput = args.some(({ value }) => value === '-s' || value === '-') || own === undefined;
  if (
    pipeline === undefined ||
    !readsInput ||
    args.some(({ value }) => value === '-c' || value === '-m' || value === '-e')
  )
    return false;
  return pipeline.parts.slice(0, pipelineIndex).some(isDownload);
}

/** `sh -c "$(curl …)"`, `bash <(curl …)`, `eval "$(curl …)"`. */
function takesDownload({ args }: Command): boolean {
  return args.some(hasDownload);
}

function hasDownload({ parts }: ShellWord): boolean {
  return parts.some(
    (part) =>
      (part.kind === 'command' || part.kind === 'process') &&
      simpleCommandsIn(part.list).some(({ command }) => downloaders.has(nameIn(command.words))),
  );
}

function isDownload(node: ShellNode): boolean {
  return node.kind === 'simple' && downloaders.has(nameIn(node.words));
}

function nameIn(words: readonly ShellWord[]): string {
  return unwrap(words)?.program.value.split('/').at(-1) ?? '';
}
