<?php
declare(strict_types=1);
namespace App;

use function App\helper as h2;

$x = $_GET['x'];
eval($x ? $x : '1'); // FLAW 94
eval($x ?: '1'); // FLAW 94
eval($x ?? '1'); // FLAW 94
eval(($x)); // FLAW 94
eval((string) $x); // FLAW 94
eval((int) $x);
eval(@$x); // FLAW 94
eval([$x][0]); // FLAW 94
eval(['a' => $x]['a']); // FLAW 94
eval(['a' => $x, 'b' => '1']['b']);
eval("$x"); // FLAW 94
eval("{$x}"); // FLAW 94
eval("${x}"); // FLAW 94
eval('$x');
$here = <<<CODE
echo $x;
CODE;
eval($here); // FLAW 94
eval(<<<'CODE'
echo $x;
CODE);
[$a, $b] = [$x, '1'];
eval($a); // FLAW 94
eval($b);
list($c, list($d)) = ['1', [$x]];
eval($d); // FLAW 94
eval($c);
['k' => $e, 'l' => $f] = ['k' => $x, 'l' => '1'];
eval($e); // FLAW 94
eval($f);
switch ($x) {
    case 'a':
        eval($x);
        break;
    default:
        eval($x); // FLAW 94
}
eval(match (true) { $y > 1 => $x, default => '1' }); // FLAW 94
foreach ([$x] as $item) {
    eval($item); // FLAW 94
}
foreach (['k' => $x] as $key => $item):
    eval($item); // FLAW 94
endforeach;
foreach ([[1, $x]] as [$n, $item]) eval($item); // FLAW 94
for ($i = 0; $i < 3; $i++) { eval($x); } // FLAW 94
while ($y) { eval($x); break; } // FLAW 94
do { eval($x); } while ($y); // FLAW 94
if ($y): eval($x); endif; // FLAW 94
if ($y) {} elseif ($z) { eval($x); } else { eval($x . ''); } // FLAW 94
$fn = function ($v) { eval($v); }; // FLAW 94
$fn($x);
$arrow = fn ($v) => eval($v); // FLAW 94
$arrow($x);
$used = function () use ($x) { eval($x); }; // FLAW 94
$used();
array_map(function ($v) { eval($v); }, [$x]); // FLAW 94
array_walk($_POST, fn ($v) => eval($v)); // FLAW 94
usort($_POST['list'], fn ($p, $q) => eval($p)); // FLAW 94
eval(array_map('strtoupper', [$x])[0]); // FLAW 94
eval(implode(' ', array_filter([$x]))); // FLAW 94
eval(array_shift($_POST)); // FLAW 94
eval(current([$x])); // FLAW 94
eval(trim(strtolower($x))); // FLAW 94
eval(str_replace('a', 'b', $x)); // FLAW 94
eval(substr($x, 1)); // FLAW 94
eval(base64_decode($x)); // FLAW 94
eval(sprintf('%s', $x)); // FLAW 94
eval(vsprintf('%s', [$x])); // FLAW 94
eval(implode(',', explode(' ', $x))); // FLAW 94
eval(array_merge([$x], ['1'])[0]); // FLAW 94
eval(json_decode($x)->code); // FLAW 94
eval(json_decode($x, true)['code']); // FLAW 94
$arr = [];
$arr[] = $x;
eval($arr[0]); // FLAW 94
$arr2['k']['l'] = $x;
eval($arr2['k']['l']); // FLAW 94
eval($arr2['m']);
$o = new \stdClass();
$o->p = $x;
eval($o->p); // FLAW 94
eval($o?->p); // FLAW 94
$s = 'a';
$s .= $x;
eval($s); // FLAW 94
$t ??= $x;
eval($t); // FLAW 94
static $st = '1';
const CODE = '1';
eval(CODE);
define('DYNAMIC', $x);
eval(DYNAMIC); // FLAW 94
try {
    work();
} catch (\Exception | \Error $ex) {
    eval($x); // FLAW 94
} finally {
    eval($x); // FLAW 94
}
eval(helper($x)); // FLAW 94
named(second: $x, first: '1');
eval(Maker::make($x)->value()); // FLAW 94
eval((new Maker($x))->value()); // FLAW 94
eval(Maker::DEFAULT);
eval(Maker::$shared); // FLAW 94
$method = 'value';
eval((new Maker($x))->$method()); // FLAW 94
$copy = clone new Maker($x);
eval($copy->value()); // FLAW 94
eval((new Child($x))->value()); // FLAW 94
eval((new class($x) { public function __construct(public $v) {} })->v); // FLAW 94
foreach (generate($x) as $g) { eval($g); } // FLAW 94
byReference($out, $x);
eval($out); // FLAW 94
global $shared;
$callable = strlen(...);
$r = &$x;
eval($r); // FLAW 94
goto end;
end:
echo 1;
eval(Status::from('a')->value);
eval(compact('x')['x']); // FLAW 94
extract(['q' => '1']);
unset($unset);
eval($unset);

function helper($v) { return $v . '!'; }
function named($first, $second) { eval($first); eval($second); } // FLAW 94
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
