import { applyEdits, collide, type TextEdit } from './edit.js';
import { type Language, type Node, prove } from './prove.js';

/** One repair that could be made in one file. */
export interface Offer {
  readonly path: string;
  readonly rule: string;
  /** What the files count this problem under: it has to occur less often afterwards. */
  readonly goal: string;
  /** Names the problem through all rounds, whatever moves before it in the file. */
  readonly key: string;
  readonly edits: readonly TextEdit[];
  /** Rules of lower weight that may report something new afterwards. */
  readonly mayWake?: readonly string[];
}

export type Texts = ReadonlyMap<string, string>;

/** One file as it was judged; see `Language`. */
export interface View {
  nodes(): readonly Node[];
  comments(): readonly string[];
  problems(): number;
  counts(): ReadonlyMap<string, number>;
}

/** What an engine finds in the files as they are. */
export interface Judged<O extends Offer> {
  /** The wanted repairs, in the order in which they should be tried. */
  offers(): readonly O[];
  /** @param edited all files that are changed together with this one: they answer for themselves */
  view(path: string, edited: ReadonlySet<string>): View;
}

export interface LoopRequest<O extends Offer> {
  readonly texts: Texts;
  /** Those that are tried together first; the first offer is always among them. */
  readonly batch: (open: readonly O[]) => readonly O[];
  /** The edits of a file's offers, with what they need in common; by default their own. */
  readonly editsOf?: (path: string, offers: readonly O[]) => readonly TextEdit[];
  /** How often the files may be judged again. */
  readonly maxJudgements: number;
  /** Whether what was refused is tried again after others were made, so that a second run changes nothing. */
  readonly retries: boolean;
}

export interface LoopResult<O extends Offer> {
  readonly texts: Texts;
  readonly made: readonly O[];
  readonly refused: readonly (readonly [offer: O, because: string])[];
  /** The limit of work was met; another run goes on. */
  readonly isUnfinished: boolean;
}

/** Asks for texts to be judged, and gets them judged. */
type Repairing<O extends Offer, T> = Generator<Texts, T, Judged<O>>;

/** Repairs where judging is a function of the texts alone. */
export function repairAll<O extends Offer>(
  request: LoopRequest<O>,
  judge: (texts: Texts) => Judged<O>,
): LoopResult<O> {
  const work = repairing(request);
  let step = work.next();
  while (step.done !== true) step = work.next(judge(step.value));
  return step.value;
}

/** Repairs where judging takes its time. */
export async function repairAllSlowly<O extends Offer>(
  request: LoopRequest<O>,
  judge: (texts: Texts) => Promise<Judged<O>>,
): Promise<LoopResult<O>> {
  const work = repairing(request);
  let step = work.next();
  while (step.done !== true) step = work.next(await judge(step.value));
  return step.value;
}

interface State<O extends Offer> {
  readonly texts: Texts;
  readonly judged: Judged<O>;
}

/**
 * The one loop of repairs. It makes every wanted repair that proves right: a batch together; where that does not hold,
 * without the files that failed; then one by one.
 */
function* repairing<O extends Offer>(request: LoopRequest<O>): Repairing<O, LoopResult<O>> {
  let state: State<O> = { texts: request.texts, judged: yield request.texts };
  const made: O[] = [];
  const refused = new Map<string, readonly [O, string]>();
  let isWorthRetrying = false;
  let left = request.maxJudgements;
  for (;;) {
    const open = state.judged.offers().filter(({ key }) => !refused.has(key));
    const [first] = open;
    if (first === undefined) {
      if (!request.retries || !isWorthRetrying || refused.size === 0) break;
      refused.clear();
      isWorthRetrying = false;
      continue;
    }
    if (left <= 0) break;
    const { outcome, judgements } = yield* bestOf(request, state, first, request.batch(open));
    left -= judgements;
    if ('because' in outcome) {
      refused.set(first.key, [first, outcome.because]);
      continue;
    }
    state = outcome.state;
    made.push(...outcome.offers);
    isWorthRetrying = true;
  }
  const isUnfinished = left <= 0 && state.judged.offers().some(({ key }) => !refused.has(key));
  return { texts: state.texts, made, refused: [...refused.values()], isUnfinished };
}

type Outcome<O extends Offer> =
  | { readonly state: State<O>; readonly offers: readonly O[] }
  /** Files that did not prove right, and why the first offer's did not. */
  | { readonly failed: ReadonlySet<string>; readonly because: string };

/** All of a batch, its files that prove right, or the first offer alone. */
function* bestOf<O extends Offer>(
  request: LoopRequest<O>,
  state: State<O>,
  first: O,
  batch: readonly O[],
): Repairing<O, { readonly outcome: Outcome<O>; readonly judgements: number }> {
  let tried = batch;
  let judgements = 0;
  for (;;) {
    const outcome: Outcome<O> = yield* attempt(request, state, tried);
    judgements += 1;
    if ('state' in outcome || (tried.length === 1 && tried[0] === first)) return { outcome, judgements };
    const { failed } = outcome;
    const good = tried.filter(({ path }) => !failed.has(path));
    tried = good.length > 0 && good.length < tried.length ? good : [first];
  }
}

function* attempt<O extends Offer>(
  request: LoopRequest<O>,
  { texts, judged }: State<O>,
  offers: readonly O[],
): Repairing<O, Outcome<O>> {
  const edited = new Set(offers.map(({ path }) => path));
  const next = new Map(texts);
  const edits = new Map<string, readonly TextEdit[]>();
  for (const path of edited) {
    const before = texts.get(path) ?? '';
    const own = inLineEndsOf(before, editsIn(path, offers, request));
    edits.set(path, own);
    next.set(path, applyEdits(before, own));
  }
  const after = yield next;
  const failed = new Map<string, string>();
  for (const path of edited) {
    const before = texts.get(path) ?? '';
    const own = offers.filter((each) => each.path === path);
    const language = between(before, judged.view(path, edited), after.view(path, edited));
    const mayWake = new Set(own.flatMap((offer) => offer.mayWake ?? []));
    const proof = prove(before, goalsOf(own), edits.get(path) ?? [], language, 1, mayWake);
    if (!proof.holds) failed.set(path, proof.because);
  }
  if (failed.size === 0) return { state: { texts: next, judged: after }, offers };
  const because = failed.get(offers[0]?.path ?? '') ?? [...failed.values()][0] ?? '';
  return { failed: new Set(failed.keys()), because };
}

function editsIn<O extends Offer>(
  path: string,
  offers: readonly O[],
  { editsOf }: LoopRequest<O>,
): readonly TextEdit[] {
  const own = offers.filter((each) => each.path === path);
  return editsOf === undefined ? own.flatMap(({ edits }) => edits) : editsOf(path, own);
}

/** A language that knows two texts of one file. */
function between(before: string, was: View, is: View): Language {
  const viewOf = (text: string) => (text === before ? was : is);
  return {
    nodes: (text) => viewOf(text).nodes(),
    comments: (text) => viewOf(text).comments(),
    problems: (text) => viewOf(text).problems(),
    counts: (text) => viewOf(text).counts(),
  };
}

function goalsOf(offers: readonly Offer[]): ReadonlyMap<string, number> {
  const goals = new Map<string, number>();
  for (const { goal } of offers) goals.set(goal, (goals.get(goal) ?? 0) + 1);
  return goals;
}

/** For engines that judge cheaply: the offers of the first one's rule in its file whose edits do not touch each other. */
export function sameRule<O extends Offer>(open: readonly O[]): readonly O[] {
  const [first] = open;
  const chosen: O[] = [];
  const edits: TextEdit[] = [];
  for (const offer of open) {
    if (offer.path !== first?.path || offer.rule !== first.rule || collide(edits, offer.edits)) continue;
    chosen.push(offer);
    edits.push(...offer.edits);
  }
  return chosen;
}

/** A repair can make room for another: a merged line, a keyword that is right now. */
const maxRounds = 500;
const minRounds = 20;
const judgementsPerRound = 2;

/** Long files are judged less often, and a second run goes on. @param maxRead characters in all rounds together */
export function judgementsWithin(maxRead: number, texts: Texts): number {
  const length = [...texts.values()].reduce((sum, text) => sum + text.length, 1);
  const rounds = Math.min(maxRounds, Math.max(minRounds, Math.floor(maxRead / length)));
  return rounds * judgementsPerRound;
}

function inLineEndsOf(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const newline = text.indexOf('\n');
  if (newline < 1 || text.charAt(newline - 1) !== '\r') return edits;
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/(?<!\r)\n/g, '\r\n') }));
}
