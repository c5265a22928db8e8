/**
 * How a value concerns someone, by what the source calls it: a `key` opens something for a program, a
 * `password` for someone, a `secret` only its owner may know, what is `personal` shows who someone is or how to reach them, a `name` is what someone is called on a
 * site, a `person` is a whole record of someone.
 */
export type Sensitivity = 'key' | 'password' | 'secret' | 'personal' | 'name' | 'person';

const key =
  /(^| )((secret|api|private|encryption|signing)( access)? key|access key secret|secrets?|(access|auth|refresh|bearer|session|id|api|oauth|jwt|reset|secret) token|token|jwt|credentials?|authorization)$/;
const password = /(^| )(pass ?words?|passwd|pwd|pass ?phrase|passcode)$/;
const secret =
  /(^| )(((credit|debit) )?card( number| no| num)|(credit|debit) card|cc (number|num)|cvv2?|cvc|iban|ssn|(social security|social insurance|national insurance|passport|tax|bank account|(driving |driver s? ?|drivers )?licen[cs]e)( number| no| num)|(driving|drivers?( s)?) licen[cs]e|social security|national id|otp|mfa code|pin code|pin number|security (answer|code))$/;
const personal =
  /(^| )(e ?mails?|(e ?mail|mail) (address|addr|id)( es)?|(tele|cell|mobile )?phone( number| no| num)?|mobile( number| no)?|(first|last|given|family|middle|maiden|legal|nick|real) ?name|full name|sur ?name|(home|street|postal|mailing|billing|shipping|ip|residential) address|(date of )?birth( ?(date|day|place))?|date of birth|dob|gender|sexual orientation|ethnicity|race ethnicity|religion|nationality|citizenship|salary|income|diagnos[ie]s|medical (record|history)( number)?|medication|blood (type|group)|health (record|data|condition)|fingerprint data|biometrics?|post ?code|zip ?code|geolocation)$/;
const person =
  /^((current|logged in|signed in|auth|authenticated|new|db|session|my|this|old|existing|found|target) )?(user|customer|patient|employee|student|teacher|subscriber|applicant|passenger|tenant user|buyer|visitor|person|citizen|voter|guest|member|contact|user (data|info|details|profile|record|obj|object)|(customer|patient|employee) (data|info|details|profile|record))$/;
/** What of a person says who they are, though the word alone does not. */
const ofPerson = /^(name|user ?name|login|address|ip|age|sex|location|city|street|birth ?year|avatar|dn)$/;
/** Words before or after that make it another thing: whether, how many, which field, which page. */
const about =
  /^(is|has|have|should|must|can|needs?|require[sd]?|num|count|total|max|min|valid|invalid|no|use|enable|disable|show|hide|forgot|missing|allow|on|handle|next|page|continuation|cancel(lation)?|sync|csrf|xsrf|syntax|parse|current token|start|end|first token|last token|prev|new line|send|update|delete|validate|check|verify|hash|hashed|encrypted|masked|redacted|anonymi[sz]ed) |^(reset|change|set|save|create) pass/;

const known = new Map<string, Sensitivity | undefined>();
const mostKnown = 20_000;
const longest = 64;

/** What a name says by itself: `userEmail`, `user_email`, `$user-email`. */
export function sensitivityOf(name: string): Sensitivity | undefined {
  if (name.length > longest) return undefined;
  if (known.has(name)) return known.get(name);
  if (known.size > mostKnown) known.clear();
  const found = judged(wordsOf(name));
  known.set(name, found);
  return found;
}

/** What a member's name says where its object has one: `user.name`. */
export function sensitivityOfMember(object: string, name: string): Sensitivity | undefined {
  // Types and files of .NET have one, too.
  const isTypeName = name === 'FullName' && !person.test(wordsOf(object));
  const alone = isTypeName ? undefined : sensitivityOf(name);
  if (alone || object.length > longest) return alone;
  return person.test(wordsOf(object)) && ofPerson.test(wordsOf(name)) ? 'name' : undefined;
}

function judged(words: string): Sensitivity | undefined {
  if (about.test(words)) return undefined;
  if (key.test(words)) return 'key';
  if (password.test(words)) return 'password';
  if (secret.test(words)) return 'secret';
  if (personal.test(words)) return 'personal';
  return person.test(words) ? 'person' : undefined;
}

/** `emailAddress`, `EMAIL_ADDRESS` and `email-address` are `email address`. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase();
}
