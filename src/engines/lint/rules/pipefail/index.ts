import { lineEndOf } from '../../models/edits.js';
import { lastNameOf } from '../../models/image-reference/index.js';
import { rootStage } from '../../models/stages/index.js';
import { programOf } from '../../models/stages/shell-of.js';
import { inCaseOf } from '../../repairs/places.js';
import { type Hit, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'pipefail',
  title: 'Failures before a pipe go unnoticed',
  severity: 'low',
  aliases: ['DL4006'],
  fix: 'Set SHELL ["/bin/bash", "-o", "pipefail", "-c"] before the RUN.',
  references: [hadolint('DL4006'), 'https://docs.docker.com/build/building/best-practices/#using-pipes'],
  check: function* (file) {
    const { runs, dockerfile } = file;
    for (const { scripts, step, form } of runs) {
      for (const { commands, source, hasPipefail, heredoc } of scripts) {
        if (hasPipefail || (heredoc === undefined && form !== 'exec' && step.state.shell.hasPipefail))
          continue;
        const piped = commands.find(
          ({ visited }) => visited.pipeline !== undefined && visited.pipeline.pipes.length > 0,
        );
        const [pipe] = piped?.visited.pipeline?.pipes ?? [];
        if (pipe === undefined) continue;
        const at = step.instruction.start;
        const isKeyword = dockerfile.text.lastIndexOf('\n', at - 1) + 1 === at;
        const shell = shellWith(
          lastNameOf(rootStage(step.stage).reference),
          programOf(step.state.shell.words[0] ?? ''),
        );
        const edits = [{ start: at, end: at, text: `${inCaseOf(file, shell)}${lineEndOf(dockerfile.text)}` }];
        yield {
          ...source.spanOf(pipe),
          ...(form === 'shell' && isKeyword
            ? { repair: { safety: 'ask', summary: `Insert ${shell}`, edits } }
            : {}),
        } satisfies Hit;
      }
    }
  },
};

function shellWith(image: string, current: string): string {
  const path =
    current === 'zsh' ? '/bin/zsh' : image === 'alpine' || image === 'busybox' ? '/bin/ash' : '/bin/bash';
  return `SHELL [${['', '-o', 'pipefail', '-c'].map((word) => JSON.stringify(word || path)).join(', ')}]`;
}
