const mostCharacters = 300;
const mostLines = 120;

/** Whether the function round a line, counted from 1, is a test by its name: the nearest one above that begins less far in. */
export function isInTestFunction(lines: readonly string[], line: number): boolean {
  const margin = marginOf(lines[line - 1] ?? '');
  for (let index = line - 2; index >= Math.max(0, line - mostLines); index--) {
    const text = (lines[index] ?? '').slice(0, mostCharacters);
    if (text.trim() === '' || marginOf(text) >= margin) continue;
    if (block.test(text)) return true;
    const name = definition.exec(text)?.[1];
    if (name !== undefined) return nameOfTest.test(name);
  }
  return false;
}

function marginOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** `it('docks', () => {`, `describe "Deck" do`. */
const block = /^[ \t]{0,80}(?:it|test|describe|context|specify)(?:\.\w{1,12})?[ (]["'`]/;

const definition =
  /^[ \t]{0,80}(?:(?:async|public|private|protected|internal|static|final|pub|export|default|override|suspend)[ \t]{1,4}){0,5}(?:sub|def|func|fun|function|fn|void|proc|Task)[ \t]{1,4}(?:\([^()]{0,60}\)[ \t]?)?([\w$]{1,80})/;
const nameOfTest = /^_{0,2}tests?(?:_|[A-Z0-9]|$)|^Tests?[A-Z_]|_test$/;
