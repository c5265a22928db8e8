/**
 * The tables of a language. `#### kind name key=a,b` begins an entry, `---- section` a part of it; what stands before
 * the first section is its code. Slots stand in guillemets: `«in»` and `«out»` are variables, `«tmp»` a fresh name.
 */
export type Kind = 'frame' | 'source' | 'propagator' | 'sanitizer' | 'shape' | 'sink';

export interface Entry {
  readonly kind: Kind;
  readonly name: string;
  readonly code: string;
  /** The same with no way for the input: the nearest benign neighbour. */
  readonly twin?: string;
  readonly imports: string;
  /** Functions, classes or fields beside the handler. */
  readonly members: string;
  /** How a handler of this frame refuses. */
  readonly stop: string;
  /** Other files of the program, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

const kinds: readonly string[] = ['frame', 'source', 'propagator', 'sanitizer', 'shape', 'sink'];

/** @throws Error on an entry of an unknown kind or without code: a table is ours, so that is a defect of the test. */
export function readTable(text: string): readonly Entry[] {
  const [, ...blocks] = text.split(/^#### /m);
  return blocks.map(entryOf);
}

function entryOf(block: string): Entry {
  const [head = '', ...lines] = block.split('\n');
  const [kind = ''] = head.split(' ', 1);
  const sections = sectionsOf(lines.join('\n'));
  const code = sections.get('') ?? '';
  if (!kinds.includes(kind) || code === '') throw new Error(`Not an entry of a table: ${head}`);
  const twin = sections.get('twin');
  return {
    kind: kind as Kind,
    name: head
      .slice(kind.length)
      .replace(/ \w+=\S+/g, '')
      .trim(),
    code,
    ...(twin === undefined ? {} : { twin }),
    imports: sections.get('imports') ?? '',
    members: sections.get('members') ?? '',
    stop: sections.get('stop') ?? '',
    files: filesOf(sections),
    attributes: Object.fromEntries(
      [...head.matchAll(/ (\w+)=(\S+)/g)].map(([, key = '', values = '']) => [key, values.split(',')]),
    ),
  };
}

function sectionsOf(text: string): ReadonlyMap<string, string> {
  const [code = '', ...sections] = text.split(/^---- /m);
  return new Map([
    ['', code.trimEnd()],
    ...sections.map((each): [string, string] => {
      const end = each.indexOf('\n');
      return [each.slice(0, end).trim(), each.slice(end + 1).trimEnd()];
    }),
  ]);
}

function filesOf(sections: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...sections].flatMap(([name, text]) => (name.startsWith('file ') ? [[name.slice(5), `${text}\n`]] : [])),
  );
}
