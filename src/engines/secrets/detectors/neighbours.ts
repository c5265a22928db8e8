import { isDrawn } from '../chance.js';
import { inContext, kindsOf } from '../detector.js';
import { passwordWords } from '../names.js';
import { isPasswordByShape } from '../password-shape.js';
import { isChosenPassword } from '../placeholders.js';

const wellFormed = (secret: string) => (isPasswordByShape(secret) ? isChosenPassword(secret) : undefined);

/** A label or a hint in a user interface. */
const translated = new RegExp(passwordWords.join('|'), 'i');

/** Names and values that stand side by side without a sign that assigns: arguments, defaults of a declaration, elements with attributes. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it', evidence: 'context' }, [
  inContext({
    // The name is a string or an atom: behind a variable stands another argument.
    id: 'paired-password',
    title: 'password behind its name in a list of arguments',
    keywords: ['password', 'passwd', 'passphrase', 'pass', 'pwd', 'pw', 'credentials', 'secret'],
    pattern:
      /(?:(?<!pass)(?:password|passwd|passphrase|pass|pwd|pw|credentials|secret)["'`]|(?<=:)(?:password|passwd|passphrase|pass|pwd|pw|secret))\s{0,2},[ \t]{0,4}(?:\.\.\.[ \t]{0,8}\r?\n[ \t]{0,40})?["'](?<secret>[^\s"'\\,]{8,100})["']/i,
    reach: 190,
    entropy: 2.5,
    rank: 1.05,
    judge: (secret) =>
      /[!#$%&*+=?^~]/.test(secret) || (secret.length >= 14 && isDrawn(secret))
        ? wellFormed(secret)
        : undefined,
  }),
  inContext({
    // Fields of classes and options, which have a default.
    id: 'declared-default-secret',
    title: 'secret as the default of a declaration',
    keywords: ['field(', 'setting(', 'option(', 'param(', 'parameter('],
    pattern:
      /(?:password|passwd|passphrase|secret|token|pwd|key)["'`]?(?:\s?:\s?[\w[\]., |]{1,30})?\s{0,3}=\s{0,3}[\w.]{0,30}(?:field|setting|option|param|parameter)\([^()"'\n]{0,60}["'](?<secret>[^\s"'\\${}<>]{8,100})["']/i,
    before: 90,
    reach: 200,
    entropy: 2.5,
    rank: 1.05,
    judge: wellFormed,
  }),
  inContext({
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
    id: 'hidden-parameter-default',
    title: 'default of a parameter that a template hides',
    keywords: ['noecho'],
    pattern:
      /NoEcho["']?:\s?["']?true["']?,?\s{1,40}["']?Default["']?:\s?["']?(?<secret>[^\s"'\\${}<>]{8,100})/i,
    reach: 200,
    entropy: 2.5,
    rank: 1.05,
    judge: wellFormed,
  }),
  inContext({
    id: 'element-password',
    title: 'password in an element with attributes',
    keywords: ['password', 'passwd', 'passphrase', 'pwd'],
    pattern:
      /(?:password|passwd|passphrase|pwd)(?!_?(?:hint|label|title|error|help|example|prompt|message|text|rule))\w{0,8}["']?(?:\s[\w:.-]{1,30}=["'][^<>"'\n]{0,60}["']){0,3}>(?<secret>[^\s<>&"'\\]{8,100})<\//i,
    reach: 420,
    entropy: 2.5,
    rank: 1.05,
    judge: (secret) =>
      translated.test(secret) || /passw|pwd|:$/i.test(secret) ? undefined : wellFormed(secret),
  }),
  inContext({
    // RFC 6750, as an option of clients: `auth => { bearer => '…' }`.
    id: 'bearer-option',
    title: 'bearer token as an option of a client',
    keywords: ['bearer'],
    pattern:
      /bearer(?:_?token)?["']?\s{0,3}(?:=>|[:=,(])\s{0,3}["'](?<secret>[A-Za-z0-9_.~+/=-]{20,400})["']/i,
    reach: 450,
    entropy: 3,
    rank: 1.05,
    judge: (secret) => (isDrawn(secret) ? {} : undefined),
  }),
]);
