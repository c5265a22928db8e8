import { credentialHit } from '../ir/credential-names.js';
import { isCredential } from '../ir/credentials.js';
import type { Temp } from '../ir/ir.js';
import { taintsIn, type Value } from '../ir/value.js';
import type { Activation } from './activation.js';
import { isOfCaller } from './given.js';
import { guessableHit } from './guessable.js';

/** A value gets a name: a guessable number that becomes a token, a constant that becomes a password. */
export function nameGiven(
  activation: Activation,
  name: string,
  value: Value,
  at: number,
  { temp, place = () => at }: { readonly temp?: Temp; readonly place?: () => number } = {},
): void {
  if (
    credentialHit.fits(name, value) &&
    !isCredential(String(value.constant)) &&
    !(temp !== undefined && isOfCaller(activation, temp))
  )
    activation.hitAt('hard-coded-credential', place());
  guessed(activation, name, value, at);
}

const question = /^(is|has|should|can|needs|check|verify|validate|compare|count|parse)/i;

/** What a method called so makes is what its class is called by: `SessionTokens.next()`. */
const making =
  /^(?:next|new|make|create|generate|gen|issue|build|get|mint|call|invoke|random|of|value)(?:_?(?:one|value|string|random|next|new))?$/i;
const makers =
  /(?:Generator|Factory|Service|Provider|Issuer|Maker|Source|Creator|Builder|Utils?|Helpers?|Manager)$/;

/**
 * What a function gives back has the function's name, `newToken()` or `sessionToken()`, unless it is an answer of yes or no; or
 * that of its class.
 */
export function promised(activation: Activation, value: Value, at: number): void {
  const { name, owner } = activation.body;
  if (!value.taints || question.test(name)) return;
  const isMade = owner !== undefined && making.test(name);
  guessed(activation, isMade ? owner.name.replace(makers, '') : name, value, at);
}

function guessed(activation: Activation, name: string, value: Value, at: number): void {
  // Few values are guessable, and names are long to look at.
  const guessable = taintsIn(value)?.filter(
    ({ sanitized, step }) => (sanitized & guessableHit.bit) === 0 && step.length <= guessableHit.longest,
  );
  if (guessable === undefined || guessable.length === 0 || !guessableHit.fits(name)) return;
  for (const taint of guessable) activation.hitAt('weak-random', at, taint, { clearedBy: guessableHit.bit });
}
