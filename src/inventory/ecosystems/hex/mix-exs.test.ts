import { expect, it } from 'vitest';
import { acceptLockfile, fileOf } from '../../../testing/accept-lockfile.js';
import { mixExs } from './mix-exs.js';

const example = `defmodule Mine.MixProject do
  @version "0.7.0"
  def project, do: [app: :mine, version: @version, deps: deps()]
  defp deps do
    [{:nickel, "~> 1.4"}, {:zinc, "~> 2.1", only: [:dev, :test]}]
  end
end
`;

acceptLockfile(mixExs, {
  claims: ['mix.exs', 'apps/web/mix.exs'],
  ignores: ['mix.lock'],
  examples: { one: example },
  brief: true,
});

it('reads a version from an attribute of the module', () => {
  expect(mixExs.analyze(fileOf('mix.exs', example))).toMatchObject([
    { kind: 'direct-names', names: ['nickel', 'zinc'], development: ['zinc'] },
    { kind: 'project', component: { purl: 'pkg:hex/mine@0.7.0', line: 3 } },
  ]);
});
