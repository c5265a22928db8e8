import { isScalar, Lexer, parseAllDocuments, visit } from 'yaml';
import type { Node } from '../../fix/prove.js';
import { isTooDeep } from '../../formats/yaml/index.js';

/** Values of a YAML text with where they stand and the keys that lead to them; of other texts its lines. */
export function valuesIn(path: string, text: string): readonly Node[] {
  if (!isYaml(path, text) || isTooDeep(text)) return linesOf(text);
  const nodes: Node[] = [];
  for (const document of parseAllDocuments(text, {
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  })) {
    if (!('contents' in document) || document.errors.length > 0) return linesOf(text);
    visit(document, {
      Scalar: (key, node, ancestors) => {
        if (key === 'key' || node.range === null || node.range === undefined) return;
        const keys = ancestors.map((one) =>
          'key' in one && isScalar(one.key) ? String(one.key.value) : '-',
        );
        nodes.push({
          start: node.range[0],
          end: node.range[1],
          meaning: `${keys.join('.')}=${node.source ?? String(node.value)}`,
        });
      },
      Alias: (_key, node) => {
        if (node.range) nodes.push({ start: node.range[0], end: node.range[1], meaning: `*${node.source}` });
      },
    });
  }
  return nodes.sort((a, b) => a.start - b.start);
}

/** Comments of YAML; of HCL and templates the lines that begin as one. */
export function commentsIn(path: string, text: string): readonly string[] {
  if (!isYaml(path, text))
    return text.split(/\r?\n/).flatMap((line) => /^[ \t]*(?:#|\/\/).*$/.exec(line)?.[0].trim() ?? []);
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#')).map((token) => token.trim());
}

function isYaml(path: string, text: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path) && !text.includes('{{');
}

function linesOf(text: string): readonly Node[] {
  let at = 0;
  const lines = text.split('\n');
  // Behind the last line end stands no line: what is appended there does not touch one.
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, meaning: line.trim() };
  });
}
