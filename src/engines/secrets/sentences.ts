import { holdsInvented, textInBase64 } from './invented.js';

/**
 * Whether a value is a sentence that someone made up to sign tokens with, as it stands or in base64: four words and more of which none says
 * that it fills a place. A program takes it as any other key.
 */
export function isSigningSentence(name: string, value: string): boolean {
  if (value.length < fewestLetters || value.length > 120 || !namesOfSigning.test(name)) return false;
  const text = textInBase64(value) ?? value;
  if (!joined.test(text) && !spaced.test(text)) return false;
  const words = text.toLowerCase() === text ? text : text.replace(/([a-z])([A-Z])/g, '$1 $2');
  return !holdsInvented(text) && !ofPlaces.test(words);
}

const fewestLetters = 24;

/** What signs, by its whole name: a `secret` alone may be the name of one. */
const namesOfSigning =
  /(?:jwt|tokens?|sessions?|cookies?|sign(?:ing|ature)?|hmac)[._-]?(?:secret|key|secret[._-]?key|signing[._-]?key)$/i;

/** `TheGullsAreLoudAtLowTide7` */
const joined = /^(?:[A-Z][a-z]{1,14}){5,14}\d{0,4}[!.]?$/;

/** `the gulls are loud at low tide`, also with dashes or underscores. */
const spaced = /^[A-Za-z][a-z]{0,14}(?:[ _-][A-Za-z][a-z]{0,14}){4,14}\d{0,4}[!.]?$/;

/** Begins of words that speak of the value and its place, in languages of Europe. */
const ofPlaces =
  /(?<![a-z])(?:keys?(?![a-z])|your|my(?![a-z])|here|chang|replac|insert|put(?![a-z])|fill|enter|set(?![a-z])|must|should|please|use[ds]?(?![a-z])|generat|random|prod|dev|local|stag|jwt|sign|auth|apps?(?![a-z])|appl|spring|boot|very|long|short|secur|strong|safe|unsafe|place|todo|any(?![a-z])|values?(?![a-z])|strings?(?![a-z])|min|least|bytes?(?![a-z])|bits?(?![a-z])|char|letters?(?![a-z])|algo|hmac|enough|cambi|reempl|ersetz|aender|rempla|modif|troc|substit|vervang|clave|chave|cle(?![a-z])|schl|sleutel|geheim|segret|sicher|segur|not(?![a-z])|real(?![a-z])|only(?![a-z])|name|file|path|config|setting|project)/i;
