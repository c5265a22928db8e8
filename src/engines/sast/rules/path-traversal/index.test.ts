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
  [
    'a folder that is set elsewhere',
    'low',
    {
      rule: 'path-traversal',
      path: 'a.js',
      isFlow: true,
      text: 'const where = { root: folder };\nres.sendFile(req.params[0], where, done);',
    },
  ],
  [
    'an entry that is compared beside its name',
    'low',
    {
      rule: 'path-traversal',
      path: 'A.java',
      isFlow: true,
      text: 'String name = entry.getName(); if (!isInside(folder, name)) continue;\nnew File(folder, name);',
    },
  ],
  [
    'an entry that nothing is compared with',
    'high',
    {
      rule: 'path-traversal',
      path: 'A.java',
      isFlow: true,
      text: 'String name = entry.getName();\nnew File(folder, name);',
    },
  ],
])('%s is %s', (_, confidence, given) => {
  expect(confidenceOf(given)).toBe(confidence);
});
