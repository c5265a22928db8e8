import { ofPage } from '../doubts.js';
import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'mass-assignment',
  sink: 'assign',
  cwe: 915,
  owasp: 'A08:2021',
  severity: 'medium',
  confidence: 'medium',
  withoutFlow: 'low',
  longestFlow: { lines: 5, files: 1 },
  doubts: [
    ofPage,
    {
      because:
        'Rails 4 and newer raise where parameters were not permitted: https://guides.rubyonrails.org/action_controller_overview.html#strong-parameters',
      path: /\.rb$/,
      sink: /^(?!.{0,400}(?:permit!|to_unsafe_h|without_protection)).{0,400}\bparams\b/,
      project: /\.permit\(|\baction_on_unpermitted_parameters\b/,
    },
  ],
  title: 'Input from outside sets any member of a record',
  why: 'A field that no form shows (isAdmin) is set by anyone who adds it to the request.',
  fix: 'List the fields that may be set.',
};
