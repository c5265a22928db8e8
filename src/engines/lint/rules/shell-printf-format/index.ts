import { type Defect, defectHit, scCodes } from '../../models/shell/defects.js';
import { type SimpleUse, simplesOf } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-printf-format',
  title: 'Format of printf does not fit',
  severity: 'low',
  aliases: scCodes(2059, 2182, 2183),
  fix: 'Begin with a format of your own: printf \'%s\\n\' "$text".',
  references: [shellcheck('SC2059'), shellcheck('SC2182'), shellcheck('SC2183')],
  judges: 'script',
  check: function* (file) {
    for (const use of simplesOf(file)) {
      const defect = use.visited.command.words[0]?.value === 'printf' ? defectOf(use) : undefined;
      if (defect !== undefined) yield defectHit(use.script, defect);
    }
  },
};

function defectOf({ visited }: SimpleUse): Defect | undefined {
  const words = visited.command.words.slice(1);
  const behindFlags =
    words[0]?.value === '-v' ? words.slice(2) : words[0]?.value === '--' ? words.slice(1) : words;
  const [format, ...values] = behindFlags;
  if (format === undefined) return undefined;
  const isText = format.parts.every(({ kind }) => kind === 'literal');
  if (!isText)
    return format.value.includes('%')
      ? undefined
      : { span: format, code: 2059, level: 'info', what: `${format.raw.slice(0, 40)} as the format` };
  const wanted = [
    ...format.value
      .replace(/%%/g, '')
      .matchAll(/%[-+ #0']{0,5}(?:\d{0,5}|\*)(?:\.(?:\d{0,5}|\*))?(?:hh?|ll?|[jztL])?([a-zA-Z(])/g),
  ].length;
  const isOpen = values.some(
    ({ parts, raw }) =>
      /[*?{]|\$[@*]|\[[@*]\]/.test(raw) ||
      parts.some((part) => part.kind !== 'literal' && part.kind !== 'process' && !part.isQuoted),
  );
  if (wanted === 0 && values.length > 0 && !format.value.includes('%'))
    return { span: format, code: 2182, level: 'error', what: 'the values are not used' };
  if (
    wanted > 0 &&
    !isOpen &&
    values.length > 0 &&
    values.length % wanted !== 0 &&
    values.length < wanted * 10 &&
    !/\*/.test(format.value)
  )
    return { span: format, code: 2183, level: 'warning', what: `${wanted} places, ${values.length} values` };
  return wanted > 0 && values.length === 0
    ? { span: format, code: 2183, level: 'warning', what: `${wanted} places, no values` }
    : undefined;
}
