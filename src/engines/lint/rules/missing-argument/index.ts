import type { Instruction } from '../../../../formats/dockerfile/index.js';
import { dockerfileReference, type Hit, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'missing-argument',
  title: 'Instruction lacks what the builder requires',
  severity: 'high',
  aliases: [],
  fix: 'Complete it: the builder refuses the file.',
  references: [dockerfileReference],
  check: function* ({ model }) {
    for (const { effective } of model.steps) {
      const what = missingIn(effective);
      if (what !== undefined) yield { ...effective.keywordSpan, detail: what } satisfies Hit;
    }
  },
};

/** Instructions that mean nothing without a word; CMD and ENTRYPOINT may be empty. */
const needWords: ReadonlySet<string> = new Set(
  'ARG EXPOSE LABEL MAINTAINER RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '),
);

function missingIn({ keyword, words, json, heredocs, nested, args }: Instruction): string | undefined {
  const count = (json ?? words).length;
  switch (keyword) {
    case 'ENV': {
      const isOpen = count < 2 && !args.text.includes('=');
      return isOpen ? `ENV ${words[0]?.value.slice(0, 60) ?? ''}: a value` : undefined;
    }
    case 'HEALTHCHECK':
      return nested === undefined && words[0]?.value.toUpperCase() !== 'NONE'
        ? 'HEALTHCHECK: CMD or NONE'
        : undefined;
    case 'COPY':
    case 'ADD':
      return count + heredocs.length < 2 ? `${keyword}: a source and a destination` : undefined;
    default:
      return needWords.has(keyword) && count === 0 && heredocs.length === 0
        ? `${keyword}: an argument`
        : undefined;
  }
}
