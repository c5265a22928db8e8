import { collide, type TextEdit } from './edit.js';
import { type Language, type Proof, prove } from './prove.js';

/** One repair that could be made in one file. */
export interface Offer {
  readonly path: string;
  readonly rule: string;
  /** What the language counts this problem under: it has to occur less often afterwards. */
  readonly goal: string;
  /** Names the problem through all rounds, whatever moves before it in the file. */
  readonly key: string;
  readonly edits: readonly TextEdit[];
  /** Rules of lower weight that may speak afterwards. */
  readonly mayWake?: readonly string[];
}

export type Texts = ReadonlyMap<string, string>;

export interface LoopRequest<O extends Offer> {
  readonly texts: Texts;
  /** The wanted repairs of the files as they are now, in the order in which they should be tried. */
  readonly offersIn: (texts: Texts) => readonly O[];
  readonly languageOf: (texts: Texts, path: string) => Language;
  /** Characters that may be read in all rounds together: long files get fewer rounds, and a second run goes on. */
  readonly maxRead: number;
}

export interface LoopResult<O extends Offer> {
  readonly texts: Texts;
  readonly made: readonly O[];
  readonly refused: readonly (readonly [offer: O, because: string])[];
}

/** A repair can make room for another: a merged line, a keyword that is right now. */
const maxRounds = 500;

/**
 * Makes every wanted repair that proves right, rule by rule; where a rule's repairs do not hold together, one by one.
 * What was refused is tried again after others were made, so that a second run changes nothing.
 */
export function repairAll<O extends Offer>(request: LoopRequest<O>): LoopResult<O> {
  let { texts } = request;
  const made: O[] = [];
  const refused = new Map<string, readonly [O, string]>();
  let isWorthRetrying = false;
  for (let round = 0; round < roundsFor(request); round++) {
    const open = request.offersIn(texts).filter(({ key }) => !refused.has(key));
    const [first] = open;
    if (first === undefined) {
      if (!isWorthRetrying || refused.size === 0) break;
      refused.clear();
      isWorthRetrying = false;
      continue;
    }
    const { proof, offers } = bestProof(first, open, texts, request);
    if (!proof.holds) {
      refused.set(first.key, [first, proof.because]);
      continue;
    }
    texts = new Map(texts).set(first.path, proof.text);
    made.push(...offers);
    isWorthRetrying = true;
  }
  return { texts, made, refused: [...refused.values()] };
}

function roundsFor<O extends Offer>({ texts, maxRead }: LoopRequest<O>): number {
  const length = [...texts.values()].reduce((sum, text) => sum + text.length, 1);
  return Math.min(maxRounds, Math.max(20, Math.floor(maxRead / length)));
}

/** All of the first offer's rule together, or the first alone. */
function bestProof<O extends Offer>(
  first: O,
  open: readonly O[],
  texts: Texts,
  { languageOf }: LoopRequest<O>,
): { readonly proof: Proof; readonly offers: readonly O[] } {
  const before = texts.get(first.path) ?? '';
  const language = languageOf(texts, first.path);
  const together = apart(open.filter(({ path, rule }) => path === first.path && rule === first.rule));
  if (together.length > 1) {
    const proof = proofOf(before, together, language);
    if (proof.holds) return { proof, offers: together };
  }
  return { proof: proofOf(before, [first], language), offers: [first] };
}

function proofOf(before: string, offers: readonly Offer[], language: Language): Proof {
  const goals = new Map<string, number>();
  for (const { goal } of offers) goals.set(goal, (goals.get(goal) ?? 0) + 1);
  const edits = offers.flatMap((offer) => offer.edits);
  const mayWake = new Set(offers.flatMap((offer) => offer.mayWake ?? []));
  return prove(before, goals, inLineEndsOf(before, edits), language, 1, mayWake);
}

/** Offers whose edits do not touch each other. */
function apart<O extends Offer>(offers: readonly O[]): readonly O[] {
  const chosen: O[] = [];
  const edits: TextEdit[] = [];
  for (const offer of offers) {
    if (collide(edits, offer.edits)) continue;
    chosen.push(offer);
    edits.push(...offer.edits);
  }
  return chosen;
}

function inLineEndsOf(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const newline = text.indexOf('\n');
  if (newline < 1 || text.charAt(newline - 1) !== '\r') return edits;
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/(?<!\r)\n/g, '\r\n') }));
}
