import { formOfWords, type WordForm } from '../chosen-words.js';
import { inDocuments, kindsOf } from '../detector.js';
import { cellsOfPasswords } from '../documents/cells.js';
import { labelledLogins, labelledValues } from '../documents/prose.js';
import { isPasswordByShape, isPasswordShape } from '../password-shape.js';
import { isChosenPassword } from '../placeholders.js';

/** Pages, notes, mails, exports of tables; without a file extension, what has no name of a program's own. */
const documents =
  /\.(?:md|mdx|mkd|markdown|rst|adoc|asciidoc|txt|text|org|wiki|mediawiki|textile|tex|eml|mbox|msg|x?html?|fods|fodt|csv|tsv|log|ics|vcf|opml|note|tid)$|(?:^|\/)(?:readme|notes?|todo|install|howto|runbook)$/i;

/** More than one word, or one with digits or signs. */
const ofWords: ReadonlySet<WordForm | undefined> = new Set(['mixed', 'numbered', 'joined']);

/** Passwords that people wrote down for each other. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it', evidence: 'context' }, [
  inDocuments({
    id: 'labelled-password',
    title: 'password behind a word for one',
    path: documents,
    places: labelledValues,
    judge: (value) => (isPasswordShape(value) ? isChosenPassword(value) : undefined),
  }),
  inDocuments({
    id: 'labelled-login-password',
    title: 'password behind a word for one and its user',
    path: documents,
    places: labelledLogins,
    judge: (value) => (/[0-9]/.test(value) && ofWords.has(formOfWords(value)) ? {} : undefined),
  }),
  inDocuments({
    id: 'cell-password',
    title: 'password in a table of a page',
    path: /\.(?:md|mdx|mkd|markdown|rst|adoc|asciidoc|txt|text|org|wiki|mediawiki|textile|x?html?|fods|eml)$/i,
    places: (_, text) => cellsOfPasswords(text),
    judge: (value) => (isPasswordByShape(value) ? isChosenPassword(value) : undefined),
  }),
]);
