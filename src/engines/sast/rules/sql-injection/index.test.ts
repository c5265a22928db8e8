import { expect, test } from 'vitest';
import { type ConfidenceCase, confidenceOf } from '../../../../testing/confidence-of.js';

const sql = { rule: 'sql', path: 'a.rb', isFlow: true as const };

test.each<[string, string, ConfidenceCase]>([
  ['a template', 'low', { ...sql, text: 'boat = params[:boat]\nlookup_context.exists?("boats/#{boat}")' }],
  ['a table', 'high', { ...sql, text: 'boat = params[:boat]\nBoat.exists?("name = #{boat}")' }],
])('%s is %s', (_, confidence, given) => {
  expect(confidenceOf(given)).toBe(confidence);
});
