<?php
declare(strict_types=1);
namespace App;

use function App\helper as h2;

$x = $_GET['x'];
print($x ? $x : '1'); // FLAW 79
print($x ?: '1'); // FLAW 79
print($x ?? '1'); // FLAW 79
print(($x)); // FLAW 79
print((string) $x); // FLAW 79
print((int) $x);
print(@$x); // FLAW 79
print([$x][0]); // FLAW 79
print(['a' => $x]['a']); // FLAW 79
print(['a' => $x, 'b' => '1']['b']);
print("$x"); // FLAW 79
print("{$x}"); // FLAW 79
print("${x}"); // FLAW 79
print('$x');
$here = <<<CODE
echo $x;
CODE;
print($here); // FLAW 79
print(<<<'CODE'
echo $x;
CODE);
[$a, $b] = [$x, '1'];
print($a); // FLAW 79
print($b);
list($c, list($d)) = ['1', [$x]];
print($d); // FLAW 79
print($c);
['k' => $e, 'l' => $f] = ['k' => $x, 'l' => '1'];
print($e); // FLAW 79
print($f);
switch ($x) {
    case 'a':
        print($x);
        break;
    default:
        print($x); // FLAW 79
}
print(match (true) { $y > 1 => $x, default => '1' }); // FLAW 79
foreach ([$x] as $item) {
    print($item); // FLAW 79
}
foreach (['k' => $x] as $key => $item):
    print($item); // FLAW 79
endforeach;
foreach ([[1, $x]] as [$n, $item]) print($item); // FLAW 79
for ($i = 0; $i < 3; $i++) { print($x); } // FLAW 79
while ($y) { print($x); break; } // FLAW 79
do { print($x); } while ($y); // FLAW 79
if ($y): print($x); endif; // FLAW 79
if ($y) {} elseif ($z) { print($x); } else { print($x . ''); } // FLAW 79
$fn = function ($v) { print($v); }; // FLAW 79
$fn($x);
$arrow = fn ($v) => print($v); // FLAW 79
$arrow($x);
$used = function () use ($x) { print($x); }; // FLAW 79
$used();
array_map(function ($v) { print($v); }, [$x]); // FLAW 79
array_walk($_POST, fn ($v) => print($v)); // FLAW 79
usort($_POST['list'], fn ($p, $q) => print($p)); // FLAW 79
print(array_map('strtoupper', [$x])[0]); // FLAW 79
print(implode(' ', array_filter([$x]))); // FLAW 79
print(array_shift($_POST)); // FLAW 79
print(current([$x])); // FLAW 79
print(trim(strtolower($x))); // FLAW 79
print(str_replace('a', 'b', $x)); // FLAW 79
print(substr($x, 1)); // FLAW 79
print(base64_decode($x)); // FLAW 79
print(sprintf('%s', $x)); // FLAW 79
print(vsprintf('%s', [$x])); // FLAW 79
print(implode(',', explode(' ', $x))); // FLAW 79
print(array_merge([$x], ['1'])[0]); // FLAW 79
print(json_decode($x)->code); // FLAW 79
print(json_decode($x, true)['code']); // FLAW 79
$arr = [];
$arr[] = $x;
print($arr[0]); // FLAW 79
$arr2['k']['l'] = $x;
print($arr2['k']['l']); // FLAW 79
print($arr2['m']);
$o = new \stdClass();
$o->p = $x;
print($o->p); // FLAW 79
print($o?->p); // FLAW 79
$s = 'a';
$s .= $x;
print($s); // FLAW 79
$t ??= $x;
print($t); // FLAW 79
static $st = '1';
const CODE = '1';
print(CODE);
define('DYNAMIC', $x);
print(DYNAMIC); // FLAW 79
try {
    work();
} catch (\Exception | \Error $ex) {
    print($x); // FLAW 79
} finally {
    print($x); // FLAW 79
}
print(helper($x)); // FLAW 79
named(second: $x, first: '1');
print(Maker::make($x)->value()); // FLAW 79
print((new Maker($x))->value()); // FLAW 79
print(Maker::DEFAULT);
print(Maker::$shared); // FLAW 79
$method = 'value';
print((new Maker($x))->$method()); // FLAW 79
$copy = clone new Maker($x);
print($copy->value()); // FLAW 79
print((new Child($x))->value()); // FLAW 79
print((new class($x) { public function __construct(public $v) {} })->v); // FLAW 79
foreach (generate($x) as $g) { print($g); } // FLAW 79
$out = null;
byReference($out, $x);
print($out); // FLAW 79
global $shared;
$callable = strlen(...);
$r = &$x;
print($r); // FLAW 79
goto end;
end:
echo 1;
print(Status::from('a')->value);
print(compact('x')['x']); // FLAW 79
extract(['q' => '1']);
unset($unset);
print($unset);

function helper($v) { return $v . '!'; }
function named($first, $second) { print($first); print($second); } // FLAW 79
function generate($v) { yield $v; yield 'k' => '1'; }
function byReference(&$target, $v) { $target = $v; }

trait Valued { public function value() { return $this->v; } }
interface HasValue { public function value(); }
class Maker implements HasValue
{
    use Valued;
    const DEFAULT = '1';
    public static $shared = null;
    protected $v;
    public function __construct($v) { $this->v = $v; self::$shared = $v; }
    public static function make($v): static { return new static($v); }
}
class Child extends Maker
{
    public function __construct($v) { parent::__construct($v); }
    public function value() { return parent::value() . ''; }
}
enum Status: string { case A = 'a'; public function label(): string { return 'x'; } }
