import { acceptFlow } from '../../../testing/accept-flow.js';

const choices = Array.from({ length: 1_500 }, (_, index) => `  set({ key: a${index} || 'b' });`).join('\n');
const handler = (last: string) => `const { exec } = require('child_process');
require('express')().get('/', (req, res) => {
  let q = req.query.q;
${choices}
  ${last}
});
`;

/** A variable that none of thousands of blocks changes is still what it was. */
acceptFlow({
  bad: { 'at the end of thousands of choices': { 'a.js': handler("exec('lp ' + q); // FLAW 78") } },
  good: { 'another value at the end of them': { 'a.js': handler("q = 'x';\n  exec('lp ' + q);") } },
});
