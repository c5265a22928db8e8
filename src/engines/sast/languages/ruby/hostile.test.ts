import { expect, it } from 'vitest';
import { analyzeFiles } from '../../../../testing/accept-flow.js';

const page = `class A < ApplicationController
  before_action :set, only: [:show]
  def show(a, b = 1, *c, d:, e: 2, **f, &g)
    x = params[:x]; y = <<~TEXT + "#{x} #{"#{y}"}"
      a #{x}
    TEXT
    case x in { a: [Integer => n, *] } then n else nil end
    %w[a b].each_with_index { |(k, v), i| puts _1, it } rescue nil
    x =~ /a#{y}b/ ? (return x) : (yield y while x until y)
  end
end
`;
const pieces = [
  '(',
  ')',
  '{',
  '}',
  '[',
  '|',
  '"',
  "'",
  '#{',
  '<<~A',
  'do',
  'end',
  '%w[',
  '/',
  ':',
  '&',
  '*',
  '\n',
];

async function reasonsOf(name: string, text: string): Promise<readonly string[]> {
  const { gaps } = await analyzeFiles({ [name]: text });
  return gaps.map(({ reason }) => reason).filter((each) => !each.includes('parsed partially'));
}

it.each(['a.rb', 'a.html.erb', 'a.haml', 'a.slim'])('truncated anywhere, nothing fails: %s', async (name) => {
  for (let end = 0; end <= page.length; end += 9)
    expect(await reasonsOf(name, page.slice(0, end))).toEqual([]);
});

it('with a piece of syntax anywhere, nothing fails', async () => {
  for (const [index, piece] of pieces.entries())
    for (let at = index; at < page.length; at += 40)
      expect(await reasonsOf('a.rb', page.slice(0, at) + piece + page.slice(at))).toEqual([]);
});

it.each([
  '<%',
  '<%=',
  '<%= x',
  '%>',
  '<%# <%= %>',
  '<%%= x %>',
  '<%=%>',
  '<%==%>',
  '<%- x -%>',
  '<% if x %><%',
])('a page of %s is as long as it was', async (text) => {
  expect(await reasonsOf('a.erb', text)).toEqual([]);
});
