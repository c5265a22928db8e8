import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'file-permissions',
  cwe: 732,
  also: [276],
  owasp: 'A01:2021',
  severity: 'medium',
  confidence: 'high',
  // The rights stand there, and are no variable.
  context: /[0-7]{3}|[oa]\+|S_I\w{0,8}O|everyone|world|others/i,
  // The umask takes from a new folder, and from a log that is opened with the default of C, what others should not have.
  except:
    /mkdir|makedirs|writefile|ModePerm|open(?:file)?\([^\n]{1,200}\b0o?(?:666|777)\b|\b0o?[0-7]?[0-7][0-7][0145]\b/i,
  title: 'A file that every user may read or change',
  why: 'Other users of the machine read secrets or change programs.',
  fix: 'Give rights to the owner only.',
};
