import { isWrittenPassword } from '../chosen-words.js';
import { inContext, kindsOf } from '../detector.js';
import { passwordWords } from '../names.js';
import { isChosenPassword } from '../placeholders.js';

/** Passwords that a script types, pipes or sets up, where what stands round them says so. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it', evidence: 'context' }, [
  inContext({
    id: 'chpasswd-password',
    title: 'password given to chpasswd',
    keywords: ['chpasswd'],
    pattern:
      /(?<![\w$])[a-z_][\w-]{0,31}:(?<secret>[^\s"'`:|$<>{}]{5,100})["']?\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?chpasswd/,
    before: 160,
    reach: 8,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // A list of users that cloud-init gives to it.
    id: 'cloud-init-password',
    title: 'password in a list of users of cloud-init',
    keywords: ['chpasswd:'],
    pattern:
      /chpasswd:(?:\s{1,12}expire: \w{4,5})?\s{1,12}list: ?(?:\|[ \t]{0,4})?\s{1,12}(?:- )?["']?[a-z_][\w-]{0,31}:(?!\$\d|R(?:ANDOM)?\s)(?<secret>[^\s"'<>{}$]{6,100})/,
    reach: 240,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // What a program types at a prompt, in scripts of expect(1), whose lines end in `\r`.
    id: 'expect-password',
    title: 'password that a script types',
    keywords: ['assword', 'passphrase'],
    pattern:
      /(?:assword|passphrase)[^\n]{0,24}\s{1,12}(?:\{\s{0,12})?(?:exp_)?send(?:_user)?\s{1,4}(?:-{1,2}\s{1,4})?["']?(?<secret>[^\s"'$\\[\]{}]{6,100})\\[rn]/i,
    before: 1,
    reach: 200,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // bash(1), here strings and pipelines, for programs that read a password from their standard input.
    id: 'standard-input-password',
    title: 'password given to a program on its standard input',
    keywords: ['--password-stdin', '--passphrase-fd 0', 'sudo -s ', 'kinit ', 'cryptsetup '],
    pattern:
      /(?:echo|printf)\s{1,4}(?:-n\s)?(?:["']%s["']\s)?["']?(?<secret>[^\s"'$|<>{}]{6,128})["']?\s{0,4}\|\s{0,4}[^\n|]{0,120}?(?:--password-stdin|--passphrase-fd 0|sudo -S |kinit |cryptsetup )/,
    before: 280,
    reach: 24,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    id: 'here-string-password',
    title: 'password in a here string',
    keywords: ['kinit ', 'cryptsetup ', 'sudo -s ', '--password-stdin', '--passphrase-fd 0'],
    pattern:
      /(?:kinit|cryptsetup|sudo -S|--password-stdin|--passphrase-fd 0)\b[^\n<]{0,120}<<<\s?["']?(?<secret>[^\s"'$<>{}]{6,128})/,
    reach: 290,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // A browser that a program drives.
    id: 'typed-password',
    title: 'password that a program types into a form',
    keywords: ['.type(', '.fill(', 'fill_in', '.sendkeys(', '.send_keys('],
    pattern: new RegExp(
      `(?:\\.(?:type|fill)\\(|fill_in\\(?\\s?)\\s{0,4}["'\`][^\\n]{0,60}?(?:pass|pwd|${passwordWords.join('|')})[^\\n"'\`]{0,20}["'\`]\\]?["'\`)]{0,2},\\s{0,4}(?:with: ?)?["'\`](?<secret>[^\\s"'\`\x24<>{}]{6,100})["'\`]`,
      'i',
    ),
    reach: 240,
    entropy: 2.5,
    rank: 1.4,
    judge: isChosenPassword,
  }),
  inContext({
    // ftp(1): a server, a user and a password, one below the other or on a line, and a command.
    id: 'ftp-script-password',
    title: 'password in a script of an FTP client',
    keywords: ['open '],
    pattern:
      /(?<=^|[\r\n])open [\w.-]{3,120}(?: \d{2,5})?\r?\n(?:user |(?!user ))(?!(?:anonymous|ftp|open)\s)[\w.@-]{1,64}(?: |\r?\n)(?<secret>[^\s"'<>{}$]{6,100})\r?\n(?:user|quote|site|bin|binary|ascii|type|option|passive|pasv|prompt|hash|l?cd|l?pwd|dir|ls|m?put|m?get|append|mkdir|rmdir|m?delete|rename|synchronize|mirror|close|bye|quit|exit)\b/i,
    before: 2,
    reach: 330,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // lftp(1).
    id: 'lftp-open-password',
    title: 'password in a script of lftp',
    keywords: ['open -u ', 'open --user '],
    pattern: /open (?:-u|--user) ["']?[\w.@-]{1,64},(?<secret>[^\s"'<>{}$]{6,100})/,
    reach: 190,
    entropy: 2.3,
    rank: 1.4,
    judge: isChosenPassword,
  }),
  inContext({
    // https://www.debian.org/releases/stable/amd64/apb, password questions of the installer.
    id: 'preseed-password',
    title: 'password in answers for the Debian installer',
    keywords: ['-password password ', '-password-again password ', 'crypto-passphrase'],
    pattern:
      /(?:passwd\/(?:root|user)-password(?:-again)?|partman-crypto\/passphrase(?:-again)?) password (?<secret>[^\s"'<>{}$]{6,100})/,
    before: 24,
    reach: 150,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    id: 'powershell-secure-string',
    title: 'password made into a secure string of PowerShell',
    keywords: ['convertto-securestring'],
    pattern:
      /ConvertTo-SecureString\s{1,4}(?:-(?:Force|AsPlainText|String)\s{1,4}){0,3}["'](?<secret>[^"'\s$]{5,200})["']/i,
    reach: 250,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
]);
