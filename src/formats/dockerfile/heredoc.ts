import type { Span } from './joined-text.js';
import type { Word } from './types.js';

export interface HeredocMarker {
  readonly name: string;
  readonly stripsTabs: boolean;
  readonly isQuoted: boolean;
  readonly marker: Span;
}

/** Words of the form `<<NAME`, `<<-NAME`, `<<"NAME"`, with a file descriptor before it or not. */
export function heredocMarkers(words: readonly Word[]): readonly HeredocMarker[] {
  return words.flatMap((word) => {
    const match = /^(?:\d{0,4})<<(-?)([^<]+)$/.exec(word.raw);
    if (match === null) return [];
    const [, dash = '', rawName = ''] = match;
    const name = rawName.replace(/["']/g, '').replace(/\\(.)/g, '$1');
    if (name === '') return [];
    return [
      {
        name,
        stripsTabs: dash === '-',
        isQuoted: rawName !== name,
        marker: { start: word.start, end: word.end },
      },
    ];
  });
}

/** The keywords behind which BuildKit looks for here-documents. */
export function takesHeredocs(keyword: string, words: readonly Word[]): boolean {
  const own = keyword === 'ONBUILD' ? (words[0]?.value.toUpperCase() ?? '') : keyword;
  return own === 'RUN' || own === 'COPY' || own === 'ADD';
}
