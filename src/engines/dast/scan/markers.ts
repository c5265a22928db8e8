import { createHash } from 'node:crypto';

/** Fresh words for one purpose: the same seed and purpose give the same words in the same order. */
export function markersFor(seed: string, purpose: string): () => string {
  let count = 0;
  return () => {
    const hash = createHash('sha256').update(`${seed}\n${purpose}\n${count++}`).digest();
    let word = '';
    for (let index = 0; word.length < 9; index++) word += alphabet[(hash[index] ?? 0) % alphabet.length];
    // A letter at both ends: it is one word wherever it stands.
    return `q${word}z`;
  };
}

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
