import type { Source } from '../tree.js';
import type { Attribute, Block, Body } from './ast.js';
import { parseExpression, parseQuoted } from './expression.js';
import { Scanner } from './scanner.js';

/** @throws SeaworthyError MANIFEST_INVALID with the line */
export function parseHcl(source: Source, text: string): Body {
  const scanner = new Scanner(source, text);
  const body = parseBody(scanner);
  if (!scanner.isAtEnd) throw scanner.refuse('there is a "}" too many');
  return body;
}

function parseBody(scanner: Scanner): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (;;) {
    scanner.skip(true);
    if (scanner.isAtEnd || scanner.peek('}')) return { attributes, blocks };
    const start = scanner.at;
    const name = scanner.identifier();
    if (name === undefined) throw scanner.refuse('a name is missing');
    const nameSpot = scanner.spot(start);
    scanner.skip(false);
    if (scanner.peek('=') && !scanner.peek('==')) {
      scanner.take('=');
      attributes.push({ name, nameSpot, value: parseExpression(scanner, false) });
    } else blocks.push(parseBlock(scanner, name, start));
  }
}

function parseBlock(scanner: Scanner, type: string, start: number): Block {
  const labels: string[] = [];
  while (!scanner.peek('{')) {
    const label = scanner.peek('"') ? parseQuoted(scanner) : scanner.identifier();
    if (label === undefined) throw scanner.refuse('neither a block nor a value follows the name');
    labels.push(label);
    scanner.skip(false);
  }
  const header = { ...scanner.spot(start) };
  scanner.expect('{');
  const body = scanner.deeper(() => parseBody(scanner));
  scanner.expect('}');
  return { type, labels, body, header, spot: scanner.spot(start) };
}
