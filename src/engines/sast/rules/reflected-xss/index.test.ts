import { expect, test } from 'vitest';
import { type ConfidenceCase, confidenceOf } from '../../../../testing/confidence-of.js';

const page = { rule: 'html', path: 'a.js', isFlow: true as const };

test.each<[string, string, ConfidenceCase]>([
  ['an object', 'low', { ...page, text: 'f(req.body);\nresponse.send(boatJson);' }],
  [
    'a header that no link sets',
    'low',
    { ...page, text: "const sent = req.headers['authorization'];\nres.send('<b>' + sent);" },
  ],
  [
    'the page before, which a link sets',
    'high',
    { ...page, text: "const sent = req.headers['referer'];\nres.send('<b>' + sent);" },
  ],
  [
    'a word that is marked where it stands',
    'low',
    {
      ...page,
      path: 'a.php',
      text: 'return str_replace($word, "<i>{$word}</i>", $_GET["word"]);\necho "<p>", marked($line, $word);',
    },
  ],
  [
    'a word that stands in place of another',
    'high',
    {
      ...page,
      path: 'a.php',
      text: 'return str_replace($mark, "<i>{$word}</i>", $_GET["word"]);\necho "<p>", marked($line, $word);',
    },
  ],
  [
    'a file that is kept',
    'low',
    { ...page, path: 'a.php', text: "header('Content-Type: application/download');\necho $_GET['boat'];" },
  ],
  [
    'text of a kind of its own',
    'low',
    { ...page, text: "f(req.query);\nres.set('Content-Type', 'application/x-boats');\nres.send(boats);" },
  ],
  ['a page', 'high', { ...page, text: 'f(req.body);\nresponse.send(boat);' }],
])('%s is %s', (_, confidence, given) => {
  expect(confidenceOf(given)).toBe(confidence);
});
