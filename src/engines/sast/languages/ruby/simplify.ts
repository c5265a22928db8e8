import { blank, type Rewriting, rewritten } from '../text.js';

const rewritings: readonly Rewriting[] = [
  // `:$'`: symbols of special variables.
  [/(^|[^:\w$]):\$[$@'\\,;.?:"=]/gm, '$1:$_'],
  // `def !@`, `:!@`
  [/(\bdef[ \t]{1,9}|:)!@/g, '$1! '],
  // Methods called `super` and `self`.
  [/(\bdef[ \t]{1,9})s(?=(?:uper|elf)[ \t]{0,9}(?:\(|$))/gm, '$1_'],
  // `in ?a`
  [/^([ \t]{0,80}in[ \t]{1,9})\?[!-~](?=\s)/gm, "$1''"],
  // The block that the method was given, alone on its line.
  [/(,[ \t]{0,9}\r?\n[ \t]{0,80})&(?=[ \t]{0,9}\r?\n?[ \t]{0,80}\))/g, '$1 '],
  // `moor boat do … end.next do … end` within braces.
  [/^.{1,400} do(?: \|[^|\s]{1,40}(?:, [^|\s]{1,40}){0,4}\|)?$/gm, bracketed],
  // `-> at:, depth: 1 { … }`: with brackets, which are as long as the blanks.
  [/->[ ]([\w*:,]{1,60}(?:[ ][\w*:,]{1,60}){0,8})[ ](?=\{|do\b)/g, '->($1)'],
  // `moor(& tide)`, `send(:-)`
  [/\(&[ ](?=\w)/g, '( &'],
  [/([( ]):-(?=[),])/g, '$1:_'],
  // `text%@value`
  [/(\w)%(?=@\w)/g, '$1+'],
];

const keywords = /^[ \t]*(?:while|until|for|return|if|unless|yield|not|when|case|in|and|or|super)\b/;
const call = /^([ \t]*[a-z_][\w.]*[?!]?) ([\w'":@$([{*&].*) (do(?: \|[^|]*\|)?)$/;

/** `moor boat do` with brackets, which are as long as the blanks. */
function bracketed(line: string): string {
  return keywords.test(line) ? line : line.replace(call, '$1($2)$3');
}

/** What Ruby 3 takes and the grammar does not. */
export function simplifyRuby(text: string): string {
  return rewritten(withoutBlockComments(text), rewritings);
}

/** `=begin` to `=end`: the grammar ends them at the first `=end` of any line. */
function withoutBlockComments(text: string): string {
  if (!text.includes('=begin')) return text;
  let isComment = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^=begin(?:\s|$)/.test(line)) isComment = true;
      if (!isComment) return line;
      isComment = !/^=end(?:\s|$)/.test(line);
      return blank(line);
    })
    .join('\n');
}
