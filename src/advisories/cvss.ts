/** Base scores of CVSS vectors, 0 to 10, of versions 2, 3.0, 3.1 and 4.0 (https://www.first.org/cvss/). */
export interface CvssScorer {
  /** Undefined where the text is not a whole vector. */
  baseScore(vector: string): number | undefined;
}

// Letters, a colon, letters, divided by slashes: linear, and nothing else gets to the library.
const vectorShape =
  /^(?:CVSS:[34]\.[01]\/)?[A-Za-z]{1,4}:[A-Za-z]{1,8}(?:\/[A-Za-z]{1,4}:[A-Za-z]{1,8}){2,40}$/;
const maxCached = 50_000;

/** The library takes 50 ms to load, so only those who score do. A feed says the same few hundred vectors again. */
export async function loadCvssScorer(): Promise<CvssScorer> {
  const { fromVector } = await import('ae-cvss-calculator');
  const scores = new Map<string, number | undefined>();
  const scoreOf = (vector: string): number | undefined => {
    if (!vectorShape.test(vector)) return undefined;
    try {
      const { base } = fromVector(vector)?.calculateScores() ?? {};
      return typeof base === 'number' && base >= 0 && base <= 10 ? base : undefined;
    } catch {
      // The library throws on metrics that the version does not have: then it is no vector.
      return undefined;
    }
  };
  return {
    baseScore(vector) {
      if (scores.has(vector)) return scores.get(vector);
      if (scores.size >= maxCached) scores.clear();
      const score = scoreOf(vector);
      scores.set(vector, score);
      return score;
    },
  };
}
