import { isWrittenPassword } from '../chosen-words.js';
import { inContext, kindsOf, type Locate } from '../detector.js';

/** Of eight characters in one case, as RACF and IBM i have had them for decades, with a digit within. */
const ofHost = (secret: string) => (/[A-Z#@$]\d{1,6}[A-Z#@$]/.test(secret) ? {} : undefined);

/** Jobs, commands and transfers of mainframes and midrange systems. */
export const detectors = kindsOf({ name: '', revoke: 'the system that takes it', evidence: 'context' }, [
  inContext({
    // z/OS MVS JCL Reference, PASSWORD parameter of the JOB statement.
    id: 'job-password',
    title: 'password of a job',
    severity: 'high',
    keywords: ['password='],
    pattern: /(?<=[,\s])PASSWORD=\(?(?<secret>[A-Z0-9#@$]{5,8})(?=[,)\s]|$)/,
    before: 500,
    reach: 24,
    entropy: 2,
    rank: 1.6,
    locate: ofJobCard,
    judge: ofHost,
  }),
  inContext({
    // IBM i, CL commands: parameters in parentheses, names of variables begin with `&`, special values with `*`.
    id: 'control-language-password',
    title: 'password in a command of IBM i',
    keywords: ['password(', 'pwd('],
    pattern:
      /(?<![A-Z])(?:CRTUSRPRF|CHGUSRPRF|ADDSVRAUTE|CHGSVRAUTE|CHGPWD|STRPASTHR|CRTDDMF|CONNECT|RUNRMTCMD|STRTCPFTP)\s[^\n]{0,200}?(?:PASSWORD|PWD)\(["']?(?<secret>[^\s"'()&*]{5,64})["']?\)/i,
    before: 240,
    reach: 80,
    entropy: 2,
    rank: 1.6,
    judge: (secret) => ofHost(secret) ?? isWrittenPassword(secret),
  }),
  inContext({
    // z/OS Communications Server, FTP from a batch job: a host, a user and a password, each on a line of the input.
    id: 'job-transfer-password',
    title: 'password in the input of a job',
    keywords: ['dd *'],
    pattern:
      /DD \*[^\n]{0,40}\r?\n(?:open )?[\w.-]{3,120}(?: \d{2,5})?[ \t]{0,60}\r?\n(?:user )?(?!(?:anonymous|ftp|open)\s)[\w.@-]{1,64}(?: |[ \t]{0,60}\r?\n)(?:pass )?(?<secret>[^\s"'<>{}$]{6,100})[ \t]{0,60}\r?\n(?:quote|site|locsite|bin|binary|ascii|ebcdic|type|l?cd|l?pwd|dir|ls|m?put|m?get|append|mkdir|delete|rename|close|bye|quit|exit)\b/i,
    reach: 500,
    entropy: 2,
    rank: 1.5,
    judge: (secret) => ofHost(secret) ?? isWrittenPassword(secret),
  }),
]);

/** The statement begins with `//` and belongs to a card that opens a job. */
function ofJobCard(text: string, start: number, end: number): ReturnType<Locate> {
  const above = text.slice(0, start);
  const line = above.slice(above.lastIndexOf('\n') + 1);
  if (!/^\/\/(?!\*)/.test(line) || !/(?<![^\n])\/\/[A-Z#@$][A-Z0-9#@$]{0,7}[ \t]{1,12}JOB[ \t]/.test(above))
    return undefined;
  const match = /=\(?([^=(]{1,8})$/.exec(text.slice(start, end));
  return match === null ? undefined : { start: end - (match[1] ?? '').length, end };
}
