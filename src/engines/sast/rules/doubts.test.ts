import { expect, it } from 'vitest';
import { ownMarkup, removedCookie, wholeJson } from './doubts.js';

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
