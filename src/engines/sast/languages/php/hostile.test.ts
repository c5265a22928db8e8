import { expect, it } from 'vitest';
import { analyzeFiles } from '../../../../testing/accept-flow.js';
import { expectProportional } from '../../../../testing/growth.js';
import { phpOfPage } from './pages.js';

const page = `<?php
namespace A\\B;
use C\\{D, E as F};
#[Attr('x', y: 1)]
abstract class G extends D implements E {
  use H, I { H::j insteadof I; }
  public const K = ['a' => 1, ...self::L];
  public function __construct(private readonly ?int $m = null, string|int &...$n) {}
  public static function o(): static { return new static(...func_get_args()); }
}
$p = fn ($q) => match (true) { $q > 1, $q < 0 => yield $q, default => throw new X("{$q['a']} $q[b] \${r}") };
[$s, [, $t]] = [$_GET['u'], [1, <<<TEXT
 {$p->v()} $w->x
TEXT]];
foreach ($y as ['k' => $z]): echo $z ?: $$a, \`lp $b\`; endforeach;
?><b><?= $c ?></b>
`;
const pieces = [
  '(',
  ')',
  '{',
  '}',
  '[',
  '"',
  "'",
  '<<<A',
  '?>',
  '<?=',
  '$',
  '::',
  '->',
  '/*',
  '#',
  ',',
  ';',
  '\n',
];

async function reasonsOf(name: string, text: string): Promise<readonly string[]> {
  const { gaps } = await analyzeFiles({ [name]: text });
  return gaps.map(({ reason }) => reason).filter((each) => !each.includes('parsed partially'));
}

it.each(['a.php', 'a.blade.php', 'a.twig'])('truncated anywhere, nothing fails: %s', async (name) => {
  for (let end = 0; end <= page.length; end += 11)
    expect(await reasonsOf(name, page.slice(0, end))).toEqual([]);
});

it('with a piece of syntax anywhere, nothing fails', async () => {
  for (const [index, piece] of pieces.entries())
    for (let at = index; at < page.length; at += 50)
      expect(await reasonsOf('a.php', page.slice(0, at) + piece + page.slice(at))).toEqual([]);
});

it.each([
  ['a.blade.php', '{!! $x !!}\n{{-- a\nb --}}@php $y @endphp {!! $a !!$b !!}'],
  ['a.blade.php', '{!!!!}{!!!}{{--'],
  ['a.twig', '{{ x|raw }}\n{# a\n{{ b }} #}{% autoescape false %}{{'],
  ['a.twig', '{{a|raw}}{{|raw}}{%%}'],
])('a page of %s keeps each letter in its place', (name, text) => {
  const php = phpOfPage(text, name);
  expect(php.length).toBe(text.length);
  expect(php.split('\n').map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length));
});

it('long texts cost in proportion to their length', async () => {
  await expectProportional(300_000, async (length) => {
    for (const text of [`/a/${'e'.repeat(length)}!`, '/e'.repeat(length / 2), 'x'.repeat(length)]) {
      const uses = `preg_replace("${text}", $_GET['a'], $b);\nmysqli_query($c, "${text}");`;
      // Short lines, so that the file is not taken for a minified one.
      expect(await reasonsOf('a.php', `<?php\n${uses}${'\n'.repeat(2_000)}`)).toEqual([]);
    }
  });
});
