import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import ids from 'spdx-license-ids/index.json' with { type: 'json' };

const known: ReadonlySet<string> = new Set([...ids, ...deprecated]);

/** An identifier of the SPDX list, or several joined by AND, OR and WITH. Exceptions behind WITH are not looked up. */
export function isLicenceExpression(text: string): boolean {
  const words = text.replace(/[()]/g, ' ').trim().split(/\s+/);
  if (words.length % 2 === 0 || words.length > 100) return false;
  return words.every((word, index) => {
    if (index % 2 === 1) return /^(?:AND|OR|WITH)$/.test(word);
    return (
      words[index - 1] === 'WITH' ||
      known.has(word) ||
      known.has(word.replace(/\+$/, '')) ||
      word.startsWith('LicenseRef-')
    );
  });
}

/** The identifier of the list that is the same but for upper and lower case. */
export function licenceLike(text: string): string | undefined {
  const wanted = text.toLowerCase();
  return known.has(text) ? text : ids.find((id) => id.toLowerCase() === wanted);
}
