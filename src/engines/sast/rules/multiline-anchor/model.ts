import type { Model } from '../../ir/model.js';

/** Begins with `^`, or ends with `$`. */
const lineAnchor = /^\/\^|[^\\]\$\/$/;

/** Patterns of validations (https://api.rubyonrails.org/classes/ActiveModel/Validations/HelperMethods.html). */
export const model: Model = {
  id: 'multiline-anchor',
  title: 'Validations of Rails by pattern',
  languages: ['ruby'],
  misuses: (
    [
      ['validates_format_of()', 'with'],
      ['validates()', 'format'],
      ['validates()', ['format', 'without']],
      ['validates()', ['format', 'with']],
    ] as const
  ).map(([api, of]) => ({ api, rule: 'multiline-anchor', when: [{ of, matches: lineAnchor }] })),
};
