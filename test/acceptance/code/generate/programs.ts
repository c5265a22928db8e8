import { dice } from '../../../../src/testing/dice.js';
import { type Deck, deckOf } from './draw.js';
import type { Entry, Kind } from './tables.js';

/** A program with one flow, or its twin in which one entry is exchanged so that nothing from outside arrives. */
export interface Program {
  /** The names of its entries in their order: `shell: exec · koa · query · trimmed · closure`; a twin names what was exchanged. */
  readonly id: string;
  /** The entries that it is made of. */
  readonly entries: readonly Entry[];
  readonly isFlaw: boolean;
  readonly cwe: number;
  /** By path below the folder of the program. The line to be found carries `FLAW`. */
  readonly files: Readonly<Record<string, string>>;
}

/** How a language writes what the tables leave open. */
export interface Dialect {
  readonly extension: string;
  readonly comment: string;
  /** Names of variables, in the domain of the language's programs. */
  readonly names: readonly string[];
}

/** The entries of one program. `sanitizer` is absent, or one that does not help against the sink. */
interface Choice {
  readonly frame: Entry;
  readonly source: Entry;
  readonly shape: Entry;
  readonly propagator: Entry;
  readonly sanitizer: Entry | undefined;
  readonly sink: Entry;
  readonly isShapeFirst: boolean;
}

type Axis = Exclude<Kind, 'frame'>;

const axes: readonly Axis[] = ['source', 'propagator', 'sanitizer', 'shape', 'sink'];

/**
 * Samples programs, each followed by its twin.
 * @param pairs how many programs with a flow
 */
export function programsOf(
  table: readonly Entry[],
  dialect: Dialect,
  pairs: number,
  seed: number,
): readonly Program[] {
  const roll = dice(seed);
  const decks = new Map<Kind, Deck<Entry>>();
  for (const kind of ['frame', ...axes] as const)
    decks.set(
      kind,
      deckOf(
        table.filter((each) => each.kind === kind),
        roll,
      ),
    );
  const axisDeck = deckOf(axes, roll);
  const seen = new Map<string, number>();
  return Array.from({ length: pairs }, () => {
    const choice = choose(decks, roll);
    const stem = numbered(idOf(choice), seen);
    const axis = axisDeck.take((each) => canTwin(each, choice, table)) ?? 'sink';
    return [
      programOf(choice, dialect, true, stem),
      twinOf(choice, axis, dialect, decks.get('sanitizer'), stem),
    ];
  }).flat();
}

function choose(decks: ReadonlyMap<Kind, Deck<Entry>>, roll: (below: number) => number): Choice {
  const take = (kind: Kind, fits?: (card: Entry) => boolean): Entry => {
    const card = decks.get(kind)?.take(fits);
    if (card === undefined) throw new Error(`No ${kind} fits`);
    return card;
  };
  const sink = take('sink');
  const frame = take('frame', ({ name }) => fitsFrame(sink, name));
  const topic = topicOf(sink);
  return {
    frame,
    source: take('source', (each) => fitsFrame(each, frame.name)),
    shape: take('shape', (each) => fitsFrame(each, frame.name)),
    propagator: take('propagator', (each) => fitsFrame(each, frame.name)),
    sanitizer:
      roll(3) === 0
        ? decks.get('sanitizer')?.take((each) => given(each, 'keeps')?.includes(topic) ?? false)
        : undefined,
    sink,
    isShapeFirst: roll(2) === 0,
  };
}

/** What an entry gives for a key of its head, or `undefined` where it is silent. */
function given(
  { attributes }: Entry,
  key: 'topic' | 'frames' | 'clears' | 'keeps' | 'cwe' | 'file' | 'extension',
) {
  return attributes[key];
}

function topicOf(sink: Entry): string {
  return given(sink, 'topic')?.[0] ?? '';
}

function fitsFrame(entry: Entry, frame: string): boolean {
  return given(entry, 'frames')?.includes(frame) ?? true;
}

function canTwin(axis: Axis, choice: Choice, table: readonly Entry[]): boolean {
  if (axis !== 'sanitizer') return choice[axis]?.twin !== undefined;
  return table.some((each) => each.kind === 'sanitizer' && clears(each, choice.sink));
}

function clears(sanitizer: Entry, sink: Entry): boolean {
  const all = given(sanitizer, 'clears') ?? [];
  return all.includes(topicOf(sink)) || all.includes('all');
}

function twinOf(
  choice: Choice,
  axis: Axis,
  dialect: Dialect,
  sanitizers: Deck<Entry> | undefined,
  stem: string,
): Program {
  if (axis === 'sanitizer') {
    const sanitizer = sanitizers?.take((each) => clears(each, choice.sink));
    const id = `${stem} | twin: sanitizer ${sanitizer?.name}`;
    return programOf({ ...choice, sanitizer }, dialect, false, id);
  }
  const { twin = '', ...entry } = choice[axis] as Entry;
  const exchanged = { ...choice, [axis]: { ...entry, code: twin } };
  return programOf(exchanged, dialect, false, `${stem} | twin: ${axis}`);
}

function idOf({ frame, sink, ...choice }: Choice): string {
  const names = [frame, ...flowOf(choice)].map(({ name }) => name);
  return [`${topicOf(sink)}: ${sink.name}`, ...names].join(' · ');
}

/** From the source to before the sink. */
function flowOf({ source, shape, propagator, sanitizer, isShapeFirst }: Omit<Choice, 'frame' | 'sink'>) {
  const middle = isShapeFirst ? [shape, propagator] : [propagator, shape];
  return [source, ...middle, ...(sanitizer ? [sanitizer] : [])];
}

function numbered(id: string, seen: Map<string, number>): string {
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : `${id} #${count}`;
}

function programOf(choice: Choice, dialect: Dialect, isFlaw: boolean, id: string): Program {
  const { frame, sink } = choice;
  const steps = [...flowOf(choice), sink];
  const body = steps.map((step, index) => codeOf(step, index, dialect)).join('\n');
  const cwe = Number(given(sink, 'cwe')?.[0]);
  const extension = given(frame, 'extension')?.[0] ?? dialect.extension;
  const text = fill(frame.code, {
    imports: [...new Set(steps.flatMap(({ imports }) => imports.split('\n')))].join('\n').trim(),
    members: steps.flatMap(({ members }) => (members === '' ? [] : [members])).join('\n'),
    body: fill(body, { stop: frame.stop }),
  });
  const main = `${given(frame, 'file')?.[0] ?? 'main'}.${extension}`;
  return {
    id,
    entries: [frame, ...steps],
    isFlaw,
    cwe,
    files: {
      [main]: text.replaceAll('«flaw»', isFlaw ? ` ${dialect.comment} FLAW ${cwe}` : ''),
      ...Object.assign({}, ...steps.map(({ files }) => files)),
    },
  };
}

function codeOf(step: Entry, index: number, { names }: Dialect): string {
  const code = step.kind === 'sink' && !step.code.includes('«flaw»') ? `${step.code}«flaw»` : step.code;
  return fill(code, {
    in: names[index - 1] ?? '',
    out: names[index] ?? '',
    tmp: `${names[index] ?? 'part'}Part`,
  });
}

/** Fills slots; one that stands alone on a line hands its indent to every line of its value. */
function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return Object.entries(slots).reduce(
    (text, [slot, value]) =>
      text
        .replace(new RegExp(`^( *|\\t*)«${slot}»$`, 'gm'), (_, indent: string) => indented(value, indent))
        .replaceAll(`«${slot}»`, () => value),
    template,
  );
}

function indented(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n');
}
