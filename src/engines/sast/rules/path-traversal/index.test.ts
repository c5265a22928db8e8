import { expect, test } from 'vitest';
import { type ConfidenceCase, confidenceOf } from '../../../../testing/confidence-of.js';

const file = { rule: 'path', path: 'a.js', isFlow: true as const };

test.each<[string, string, ConfidenceCase]>([
  [
    'a whole path that Express looks at',
    'low',
    { ...file, text: "const boat = __dirname + '/boats/' + req.params.boat;\nres.sendFile(boat);" },
  ],
  [
    'one that was resolved before',
    'high',
    { ...file, text: 'const boat = path.join(__dirname, req.params.boat);\nres.sendFile(boat);' },
  ],
  [
    'whether a link is there',
    'low',
    { ...file, path: 'a.go', text: 'tr.Next()\nif fi, err := os.Lstat(hdr.Linkname); err == nil {' },
  ],
  [
    'a template of Rails',
    'low',
    {
      ...file,
      path: 'a.rb',
      text: 'boat = params[:boat]\nrender template: "boats/#{boat}"',
    },
  ],
  [
    'a file by Rails',
    'high',
    { ...file, path: 'a.rb', text: 'boat = params[:boat]\nrender file: "boats/#{boat}"' },
  ],
])('%s is %s', (_, confidence, given) => {
  expect(confidenceOf(given)).toBe(confidence);
});
