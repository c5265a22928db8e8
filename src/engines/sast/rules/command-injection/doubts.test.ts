import { expect, test } from 'vitest';
import { analyzeFiles } from '../../../../testing/accept-flow.js';

const server = (first: string) => `require 'sinatra'

def fetch(address)
  ${first}
  open(address) { |io| io.read }
end

get '/key' do
  fetch(params['key'])
end
`;

test.each([
  ['whose beginning is checked', "fail unless address.start_with?('https://keys.example.org/')", 'low'],
  ['as it came', '', 'high'],
])('an address %s', async (_, first, confidence) => {
  const { findings } = await analyzeFiles({ 'app.rb': server(first) });
  const commands = findings.filter(({ rule }) => rule === 'command-injection');
  expect(commands.map((one) => one.confidence)).toEqual([confidence]);
});

test('arguments of a task come from who starts it', async () => {
  const { findings } = await analyzeFiles({
    'tasks/walk.rake': 'task :walk, [:path] do |_task, args|\n  system "walk #{args[:path]}"\nend\n',
  });
  expect(findings.filter(({ trust }) => trust === 'remote')).toEqual([]);
});
