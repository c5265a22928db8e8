import { inContext, kindsOf, type Locate } from '../detector.js';
import { isPasswordShape } from '../password-shape.js';

/** The keys of a form lead from a user to a password; what else is typed there has words and numbers, and seldom the form of one. */
const typed = (secret: string) => (isPasswordShape(secret) ? {} : undefined);

/** What macros and scripts type into the windows of other programs. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it', evidence: 'context' }, [
  inContext({
    // AutoHotkey, AutoIt, SendKeys of Windows: the names of keys stand in braces.
    id: 'macro-password',
    title: 'password that a macro types',
    keywords: ['{tab}'],
    pattern:
      /\{tab(?: \d)?\}(?:[^\s"'{},]{6,64}(?=\{enter\})|["')]{0,3}[ \t]{0,4}\r?\n(?:[ \t]{0,40}(?:WScript\.)?sleep[^\n]{0,20}\n)?[ \t]{0,40}[\w.:[\]]{0,50}?send\w{0,5}[ ,("]{1,4}(?:\{(?:raw|text)\}[ ]?)?[^\s"'{},]{6,64}(?:\{enter\}|["')]{0,3}[ \t]{0,4}\r?\n(?:[ \t]{0,40}(?:WScript\.)?sleep[^\n]{0,20}\n)?[ \t]{0,40}[\w.:[\]]{0,50}?send\w{0,5}[ ,("]{1,4}\{enter\}))/i,
    reach: 360,
    entropy: 2.3,
    rank: 1.3,
    locate: typedIn,
    judge: typed,
  }),
  inContext({
    // AppleScript, PyAutoGUI, xdotool: a key is a call of its own.
    id: 'keystroke-password',
    title: 'password that a script types',
    keywords: ['keystroke tab', 'key tab', "press('tab", 'press("tab', "('tab')", '("tab")'],
    pattern:
      /(?:keystroke tab|key Tab|\((?:["'])tab["']\))[^\n]{0,20}\n(?:[^\n]{0,40}(?:sleep|delay)[^\n]{0,20}\n)?[ \t]{0,40}(?:keystroke|xdotool type|[\w.]{1,40}write|[\w.]{1,40}type)[^\n"']{0,24}["'](?<secret>[^\s"']{6,64})["']/i,
    before: 8,
    reach: 260,
    entropy: 2.3,
    rank: 1.3,
    judge: typed,
  }),
  inContext({
    // SAP GUI Scripting: the field of the logon screen.
    id: 'gui-script-password',
    title: 'password that a script fills into a logon screen',
    keywords: ['/pwd'],
    pattern: /\/pwd[\w-]{1,40}["']\)\.text\s?=\s?["'](?<secret>[^\s"']{6,64})["']/i,
    reach: 160,
    entropy: 2.3,
    rank: 1.3,
    judge: typed,
  }),
]);

/** The first thing that is typed behind the key that leads to the next field. */
function typedIn(text: string, start: number, end: number): ReturnType<Locate> {
  const match = /(?:\{tab(?: \d)?\}|send\w{0,5}[ ,("]{1,4}(?:\{(?:raw|text)\}[ ]?)?)([^\s"'{},]{6,64})/i.exec(
    text.slice(start, end),
  );
  if (match === null) return undefined;
  const value = match[1] ?? '';
  const from = start + match.index + match[0].length - value.length;
  return { start: from, end: from + value.length };
}
