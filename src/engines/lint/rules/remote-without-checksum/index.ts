import type { Hit, Rule } from '../../rule.js';
import { ofOldSyntax } from './old-syntax.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'remote-without-checksum',
  title: 'ADD fetches a file without a checksum',
  severity: 'medium',
  aliases: ['CIS-DI-0011'],
  fix: 'Add --checksum=sha256:… to the instruction.',
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
  repair,
  check: function* ({ model, dockerfile }) {
    const care = ofOldSyntax(dockerfile);
    for (const { effective } of model.steps) {
      if (effective.keyword !== 'ADD' || effective.flags.some(({ name }) => name === 'checksum')) continue;
      const source = (effective.json ?? effective.words).slice(0, -1).find(({ value }) => isFile(value));
      if (source !== undefined)
        yield {
          ...effective.args.spanOf(source),
          detail: source.value.slice(0, 120),
          ...withCare(adviceFor(source.value), care),
        } satisfies Hit;
    }
  },
};

function withCare({ advice }: Pick<Hit, 'advice'>, care: string | undefined): Pick<Hit, 'advice'> {
  if (care === undefined) return advice === undefined ? {} : { advice };
  return { advice: `${advice ?? rule.fix} ${care}` };
}

/** Repositories are named by a commit, not by a checksum. */
function isFile(address: string): boolean {
  return /^https?:\/\//.test(address) && !/\.git(?:[#?]|$)/.test(address);
}

/** What a variable or a branch names has no checksum that always holds. */
function adviceFor(address: string): Pick<Hit, 'advice'> {
  if (/[/=](?:master|main|latest|HEAD|trunk|nightly)(?:[/.]|$)/.test(address))
    return {
      advice: 'Name a release or a commit in place of what moves, then add --checksum=sha256:… of it.',
    };
  return address.includes('$')
    ? {
        advice:
          'Add --checksum=sha256:${…} with an ARG of its own beside that of the version, so that a build which passes the one passes the other; a branch takes a commit instead.',
      }
    : {};
}
