import type { CodeRepair } from '../../../fixes/fix.js';
import { piecesOf } from '../../../fixes/pieces.js';
import type { Site } from '../../../fixes/site.js';
import { statementOf } from '../../../fixes/statement.js';
import { parameterise } from './parameterise.js';

/** `$rows = $pdo->query(…);` becomes a statement that is prepared and executed; https://www.php.net/manual/pdo.prepare.php */
export function ofPdo(site: Site): CodeRepair | undefined {
  const call = site.call(/->query$/);
  const { nodes } = site;
  const assignment = site.around.find((each) => nodes.field(each, 'right') === call) ?? 0;
  const statement = site.around.find((each) => site.kind(each) === 'expression_statement') ?? 0;
  const variable = nodes.field(assignment, 'left');
  const [argument, ...more] = site.args(call);
  if (call === 0 || variable === 0 || site.kind(variable) !== 'variable_name') return undefined;
  if (argument === undefined || more.length > 0 || !/\bPDO\b/.test(site.text)) return undefined;
  if (nodes.children(statement)[0] !== assignment) return undefined;
  const made = statementOf(site, argument);
  const pieces = made === undefined ? undefined : piecesOf(site, made);
  const parameterised = pieces && parameterise(pieces, 'question');
  if (made === undefined || parameterised === undefined) return undefined;
  const values = parameterised.values.map(([only, ...rest]) => (rest.length === 0 ? only?.text : undefined));
  const text = quoted(parameterised.statement);
  if (values.includes(undefined) || text === undefined) return undefined;
  const end = /\r\n/.test(site.text) ? '\r\n' : '\n';
  const start = nodes.at(statement);
  const indent =
    /^[ \t]*/.exec(site.text.slice(site.text.lastIndexOf('\n', start - 1) + 1, start))?.[0] ?? '';
  return {
    summary: `Prepare the statement, and give ${values.length === 1 ? 'the value' : `${values.length} values`} when it is executed`,
    safety: 'safe',
    edits: [
      site.replace(nodes.field(call, 'name'), 'prepare'),
      site.replace(made, text),
      site.insert(
        site.endOf(statement),
        `${end}${indent}${site.textOf(variable)}->execute([${values.join(', ')}]);`,
      ),
    ],
  };
}

function quoted(text: string): string | undefined {
  if (!text.includes("'")) return `'${text}'`;
  return /["$]/.test(text) ? undefined : `"${text}"`;
}
