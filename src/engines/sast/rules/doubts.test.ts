import { expect, it } from 'vitest';
import {
  addressTemplate,
  certificateSignature,
  manyRounds,
  ordering,
  ownMarkup,
  removedCookie,
  wholeJson,
} from './doubts.js';

it.each([
  ['{{ name | avatar(20) | safe }}', true],
  ['{{ form.title(class_="wide")|safe }}', true],
  ['{{ name | safe }}', false],
  ['{{ name | default("") | upper | safe }}', false],
  ['{{ form.title.data|safe }}', false],
])('markup of the program itself: %s', (line, holds) => {
  expect(ownMarkup.sink?.test(line)).toBe(holds);
});

it.each([
  ['self.write(json.dumps(self.model(group)))', true],
  ['echo json_encode($answer);', true],
  ["res.send('<script>var a = ' + JSON.stringify(answer))", false],
  ['self.write(page)', false],
])('JSON alone: %s', (line, holds) => {
  expect(wholeJson.sink?.test(line)).toBe(holds);
});

it.each([
  ["res.clearCookie('token', { sameSite: 'none' })", true],
  ["setcookie('token', '', time() - 3600)", true],
  ["res.cookie('token', token, { sameSite: 'none' })", false],
  ["setcookie('token', $token, time() + 3600)", false],
])('a cookie that is removed: %s', (line, holds) => {
  expect(removedCookie.sink?.test(line)).toBe(holds);
});

it.each([
  [
    '  public int compareTo(final Object other) {\n    if (signature.equals(((Entry) other).signature)) {',
    true,
  ],
  ['    def __eq__(self, other):\n        return self.signature == other.signature', true],
  ['func (r Row) Equal(other Row) bool {\n\treturn bytes.Equal(r.Signature, other.Signature)', true],
  ['  boolean isGenuine(Call call) {\n    return signature.equals(call.signature);', false],
])('an order of objects: %s', (lines, holds) => {
  expect(ordering.near?.test(lines)).toBe(holds);
});

it.each([
  ['return bytes.Equal(held.ownCert.Signature, state.Certificate.Signature)', true],
  ['certificate.getSignature().equals(other)', true],
  ['return hmac.signature == request.signature', false],
])('the signature of a certificate: %s', (line, holds) => {
  expect(certificateSignature.sink?.test(line)).toBe(holds);
});

it.each([
  ['for (long j = 0; j < 1L << power; j++) {\n  digest.update(password);', true],
  ['for _ in range(rounds):\n    state = sha256(state + password)', true],
  ['cost.times { hash = Digest::SHA256.digest(hash + password) }', true],
  ['for (int i = 0; i < words.length; i++) {\n  digest.update(password);', false],
  ['digest.update(password);', false],
])('a hash in many rounds: %s', (lines, holds) => {
  expect(manyRounds.near?.test(lines)).toBe(holds);
});

it.each([
  ['const to = _.template(settings.mirror)({ name });\nres.redirect(to);', true],
  ['redirect_to(url_template.expand(name))', true],
  ['const page = _.template(name);\nres.redirect(next);', false],
])('an address by a template: %s', (lines, holds) => {
  expect(addressTemplate.near?.test(lines)).toBe(holds);
});
