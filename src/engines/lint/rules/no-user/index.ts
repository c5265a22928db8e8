import type { TextEdit } from '../../../../fix/edit.js';
import type { Dockerfile } from '../../../../formats/dockerfile/index.js';
import { lineEndOf, wholeLines } from '../../models/edits.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { ds, type Hit, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'no-user',
  title: 'Image runs as root, because no USER says otherwise',
  severity: 'high',
  aliases: [...ds(2), 'CIS-DI-0001', 'CKV_DOCKER_3', 'CIS-Docker-4.1'],
  fix: 'End with USER and the number of a user without rights: USER 10001:10001.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  check: function* ({ model, dockerfile }) {
    const stage = model.stages.at(-1);
    if (
      stage?.baseWord === undefined ||
      stage.end.user !== undefined ||
      isKnownNonRoot(rootStage(stage).base)
    )
      return;
    const elsewhere = dockerfile.instructions.some(({ keyword }) => keyword === 'USER');
    yield {
      start: stage.from.start,
      end: stage.from.end,
      // Trivy and Checkov ask only whether there is a USER anywhere in the file.
      ...(elsewhere ? { aliases: ['CIS-DI-0001', 'CIS-Docker-4.1'] } : {}),
      repair: {
        safety: 'ask',
        summary: 'Insert USER 10001:10001',
        edits: [userEdit(stage, dockerfile)],
      },
    } satisfies Hit;
  },
};

/** Images whose names promise a user of their own. */
function isKnownNonRoot(base: string): boolean {
  return /non-?root|rootless|unprivileged|(?:^|\/)chainguard\//.test(base);
}

/** Instructions that only describe how the container runs, and commonly end the file. */
const describing = new Set(['CMD', 'ENTRYPOINT', 'EXPOSE', 'HEALTHCHECK', 'STOPSIGNAL', 'VOLUME', 'LABEL']);

/** Behind everything that builds; a number needs no entry in /etc/passwd. */
function userEdit({ from, steps }: Stage, { text }: Dockerfile): TextEdit {
  const last = steps.findLast(({ instruction }) => !describing.has(instruction.keyword))?.instruction ?? from;
  const { end } = wholeLines(text, last);
  const newline = lineEndOf(text);
  const isOpen = !text.slice(0, end).endsWith('\n');
  return { start: end, end, text: `${isOpen ? newline : ''}USER 10001:10001${isOpen ? '' : newline}` };
}
