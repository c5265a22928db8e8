import { detectors } from '../../../src/engines/secrets/detectors.generated.js';
import { type Match, SecretMatcher } from '../../../src/engines/secrets/matcher.js';

const matcher = new SecretMatcher(detectors);

/** All kinds together, as a user meets them. */
export function findIn(text: string): readonly Match[] {
  return matcher.find(Buffer.from(text, 'utf8'), 'all').matches;
}

/** How many of the cases of one sort went right, and which did not. */
export class Tally {
  cases = 0;
  readonly wrong: string[] = [];

  add(isRight: boolean, text: string): void {
    this.cases += 1;
    if (!isRight) this.wrong.push(text);
  }

  get share(): number {
    return 1 - this.wrong.length / Math.max(1, this.cases);
  }

  toString(): string {
    return `${(100 * this.share).toFixed(1)} %`.padStart(8);
  }
}

export interface Measured {
  readonly id: string;
  readonly title: string;
  readonly recall: Tally;
  readonly silence: Tally;
}

export function tableOf(rows: readonly Measured[]): string {
  const lines = rows.map(({ title, recall, silence }) => `${title.padEnd(64)} ${recall} ${silence}`);
  return [`${'kind'.padEnd(66)}recall  silence`, ...lines].join('\n');
}

export function sumOf(rows: readonly Measured[], of: 'recall' | 'silence'): Tally {
  const sum = new Tally();
  for (const row of rows) {
    sum.cases += row[of].cases;
    sum.wrong.push(...row[of].wrong);
  }
  return sum;
}
