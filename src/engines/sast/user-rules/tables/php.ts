import type { Table } from './table.js';

export const table: Table = {
  language: 'php',
  file: 'a.php',
  code: `<?php
define('X', 1);
$key = 'secret';
class A extends Base {
  public $debug = true;
  public function show(Request $req, $id = 1) {
    $q = "select * from t where id = $id";
    $r = mysqli_query($db, "select " . $_GET['id']);
    mysqli_query($db, "select 1");
    eval($code);
    exec('lp ' . $dir);
    exec('ls');
    $h = md5($password);
    echo $_GET['x'];
    header('Location: ' . $_GET['to']);
    include $_GET['page'];
    $this->db->query($q);
    DB::raw($q);
    new PDO($dsn, 'root', '');
    if ($a == $a) { b(); }
    foreach ($list as $k => $v) { use_it($v); }
    foo(1, 2, 3);
    foo(3);
    connect($key);
    $o = ['secure' => false, 'name' => 'x'];
    try { risky(); } catch (Exception $e) { }
    $a->b($c)->d($e)->close();
    unserialize($_COOKIE['c']);
    setcookie('a', 'b', 0, '/', '', false, false);
    $x .= 'y';
    return !$ok;
  }
}
function helper($one) { return $one; }
new \\PDO('x');
$f = fn($z) => $z;
$g = function ($z) use ($x) { return $x; };
if (isset($_GET['a']) && !empty($b)) { die($x); }
$v = $p['k'] ?? 'd';
`,
  cases: [
    ['mysqli_query(...)', [8, 9]],
    ['mysqli_query($DB, "...")', [9]],
    ['mysqli_query($DB, "..." . $X)', [8]],
    ['eval(...);', [10]],
    ['eval($X)', [10]],
    ["exec('...')", [12]],
    ['exec(...)', [11, 12]],
    ["exec('...' . $X)", [11]],
    ['$H = md5(...)', [13]],
    ['$H = md5(...);', [13]],
    ['echo $X;', [14]],
    ["echo $_GET['...'];", [14]],
    ['$_GET[$K]', [8, 14, 15, 16, 38]],
    ["header('...' . $X)", [15]],
    ['include $X;', [16]],
    ['$this->db->query($Q)', [17]],
    ['$O->query(...)', [17]],
    ['DB::raw(...)', [18]],
    ['$C::raw($Q)', [18]],
    ['new PDO(..., "")', [19]],
    ['new $C(...)', [19, 35]],
    ['$A == $A', [20]],
    ['if ($A == $A) { ... }', [20]],
    ['foreach ($L as $K => $V) { ... }', [21]],
    ['foo(...)', [22, 23]],
    ['foo(..., 3)', [22, 23]],
    ['foo($X)', [23]],
    ["connect('secret')", [24]],
    ["[..., 'secure' => false, ...]", [25]],
    ["['secure' => false]", []],
    ['try { ... } catch (Exception $E) { }', [26]],
    ['$A->b(...)->d(...)->close()', [27]],
    ["unserialize($_COOKIE['...'])", [28]],
    ['setcookie($N, $V, $E, $P, $D, false, $H)', [29]],
    ["$X .= '...'", [30]],
    ['!$X', [31, 38]],
    ["new PDO('...')", [35]],
    ['fn($Z) => $Z', [36]],
    ['function (...) use (...) { ... }', [37]],
    ['isset($_GET[...])', [38]],
    ['die(...)', [38]],
    ['$V = $P[...] ?? $D', [39]],
    ['class $C extends Base { ... }', [4]],
    ['public function $F(...) { ... }', [6]],
    ['function $F($ONE) { ... }', [34]],
    ['$F($X)', [10, 11, 12, 13, 15, 21, 23, 24, 28, 38]],
  ],
};
