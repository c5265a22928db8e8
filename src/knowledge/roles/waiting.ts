import { idleCommand } from './images.js';

/** `sleep infinity`, `bash -c 'while true; do date; sleep 300; done'`: all that a loop does is to wait. */
export function onlyWaits(words: readonly string[]): boolean {
  const text = words.slice(0, mostWords).join(' ').slice(0, mostOfText).replace(/\s/g, ' ');
  const loop = /\bwhile (?:true|:|\[ 1 \]);? ?do /.exec(text);
  if (loop === null) return idleCommand.test(text);
  const steps = text.slice(loop.index + loop[0].length, text.lastIndexOf('done')).split(/[;&|]/);
  return steps.every((each) => /^(?:(?:date|echo|sleep)(?: |$)|true$|:$|$)/.test(each.trim()));
}

const mostWords = 20;
const mostOfText = 4_000;
