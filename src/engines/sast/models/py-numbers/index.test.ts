import { describe } from 'vitest';
import { acceptFlow } from '../../../../testing/accept-flow.js';

const query = (lines: string) => ({
  'a.py': `import sqlite3
from shop import wanted

def find():
    connection = sqlite3.connect('shop.db')
    ${lines}
`,
});
const inList = (made: string, comment = '') =>
  `connection.execute('SELECT bay FROM pallets WHERE docket IN (%s)' % ${made})${comment}`;

describe('statements that hold numbers', () => {
  acceptFlow({
    bad: {
      'a list of anything': query(
        `ids = [each for each in wanted()]\n    ${inList("','.join(ids)", ' # FLAW 89')}`,
      ),
      'a list of texts': query(
        `ids = [str(i) for i in wanted()]\n    ${inList("','.join(ids)", ' # FLAW 89')}`,
      ),
      'anything as text': query(inList("','.join(map(str, wanted()))", ' # FLAW 89')),
      'a sorted list of anything': query(inList("','.join(sorted(wanted()))", ' # FLAW 89')),
    },
    good: {
      'a comprehension': query(
        `ids = [int(i) for i in wanted()]\n    ${inList("','.join(str(n) for n in ids)")}`,
      ),
      'numbers as text': query(`ids = [int(i) for i in wanted()]\n    ${inList("','.join(map(str, ids))")}`),
      'numbers by map': query(inList("','.join(map(str, map(int, wanted())))")),
      'a list of them': query(
        `ids = list(map(int, wanted()))\n    ${inList("','.join([str(n) for n in ids])")}`,
      ),
      'a set that is sorted': query(
        `ids = {int(i) for i in wanted()}\n    ${inList("', '.join(f'{n}' for n in sorted(ids))")}`,
      ),
      'a tuple': query(
        "ids = tuple(int(i) for i in wanted())\n    connection.execute('SELECT bay FROM pallets WHERE docket IN %s' % str(ids))",
      ),
      'a number': query(
        "n = int(wanted())\n    connection.execute('SELECT bay FROM pallets WHERE docket = ' + str(n))",
      ),
      'as many question marks': query(`ids = wanted()\n    ${inList("','.join('?' for _ in ids), ids")}`),
    },
  });
});
