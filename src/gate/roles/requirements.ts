import type { Role } from '../../core/role.js';
import { pythonTools } from '../../knowledge/roles/index.js';

const requirement = /^([A-Za-z\d][\w.-]{0,100})/;
/** pip-compile writes below a package what needs it: https://pip-tools.readthedocs.io/ */
const brought = /^\s+#(?:\s+via)?\s+(?!-r\b|via\b)[\w.-]/;
const asked = /^\s+#(?:\s+via)?\s+-r\b/;

/** Requirements of which everything that is asked for itself is a tool of developers. */
export function roleOfRequirements(text: string): Role | undefined {
  const direct = directIn(text);
  return direct.length > 0 && direct.every((name) => pythonTools.test(name)) ? 'tooling' : undefined;
}

/** Names that are no other's need. */
function directIn(text: string): readonly string[] {
  const names = new Map<string, { isBrought: boolean; isAsked: boolean }>();
  let last: { isBrought: boolean; isAsked: boolean } | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, name] = requirement.exec(line) ?? [];
    if (name !== undefined) {
      last = { isBrought: /#\s*via\s+(?!-r\b)/.test(line), isAsked: /#\s*via\s+-r\b/.test(line) };
      names.set(name.toLowerCase(), last);
    } else if (last !== undefined) {
      last.isBrought ||= brought.test(line);
      last.isAsked ||= asked.test(line);
    }
  }
  return [...names].filter(([, { isBrought, isAsked }]) => isAsked || !isBrought).map(([name]) => name);
}
