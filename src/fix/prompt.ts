/** What a user may answer where a repair asks; `all` and `quit` hold for every question to come. */
export type Answer = 'yes' | 'no' | 'all' | 'quit';

export function answerHint(isDecision: boolean): string {
  return isDecision ? '[y/N/q/?]' : '[y/N/a/q/?]';
}

export function answerHelp(isDecision: boolean): string {
  return [
    'y  make these repairs',
    'n  leave them (so does an empty line)',
    ...(isDecision ? [] : ['a  make these and all others without further questions, but for decisions']),
    'q  leave these and all others that ask',
    '?  show this help',
  ].join('\n');
}

/** Undefined where help is needed, also for `all` where only an answer to the one question counts; what is not understood is a no. */
export function answerOf(line: string, isDecision = false): Answer | undefined {
  const word = line.trim().toLowerCase();
  if (word === '?' || word === 'h' || word === 'help') return undefined;
  if (word === 'y' || word === 'yes') return 'yes';
  if (word === 'a' || word === 'all') return isDecision ? undefined : 'all';
  return word === 'q' || word === 'quit' ? 'quit' : 'no';
}

/** What is shown before a question: why it is one, and what would be changed. */
export interface Offered {
  readonly reason?: string;
  /** A unified diff of the first place. */
  readonly diff?: string;
  readonly places: number;
}

/** Longer diffs are cut: the question has to stay in sight. */
const mostLines = 40;

export function offerText({ reason, diff = '', places }: Offered): string {
  const lines = diff.split('\n').filter((line, index, all) => line !== '' || index < all.length - 1);
  const shown = lines.slice(0, mostLines);
  if (lines.length > mostLines) shown.push(`… ${lines.length - mostLines} more lines`);
  if (places > 1) shown.push(`and ${places - 1} more ${places === 2 ? 'place' : 'places'} like it`);
  return [...shown, ...(reason === undefined ? [] : [`It depends: ${reason}`])].join('\n');
}
