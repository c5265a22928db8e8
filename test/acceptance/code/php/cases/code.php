<?php
$x = $_GET['rootstock'];
eval($x); // FLAW 94
eval("\$y = $x;"); // FLAW 94
eval('$y = 1;');
assert($x); // FLAW 94
assert("strlen('$x') > 0"); // FLAW 94
assert($count > 0);
create_function('$a', $x); // FLAW 94
preg_replace('/a/e', $x, 'a'); // FLAW 94
preg_replace($x, 'b', 'a'); // FLAW 94
preg_replace('/a/', $x, 'a');
mb_ereg_replace('a', $x, 'a', 'e'); // FLAW 94
mb_ereg_replace($x, $y, $z, $_GET['row']); // FLAW 94 1333
call_user_func($x, 1); // FLAW 470
call_user_func_array($_GET['logbook'], [1]); // FLAW 470
call_user_func('trim', $x);
array_map($x, [1]); // FLAW 470
array_map('trim', [$x]);
array_filter([1], $x); // FLAW 470
usort($list, $x); // FLAW 470
register_shutdown_function($x); // FLAW 470
ob_start($x); // FLAW 470
$x(); // FLAW 470
$object->$x(); // FLAW 470
$class = $_GET['class'];
new $class(); // FLAW 470
new $class; // FLAW 470
$class::run(); // FLAW 470
$reflected = new ReflectionFunction($x); // FLAW 470
$reflected = new ReflectionClass($x); // FLAW 470
$allowed = ['a' => 'run_a', 'b' => 'run_b'];
$f = $allowed[$_GET['logbook']] ?? 'run_a';
$f();
if (in_array($x, ['one', 'two'], true)) {
    $x();
}
include $_GET['sheetname']; // FLAW 98
include 'pages/' . $_GET['sheetname'] . '.php'; // FLAW 98
include_once($_GET['sheetname']); // FLAW 98
require $_POST['sheetname']; // FLAW 98
require_once __DIR__ . '/lib.php';
require __DIR__ . '/' . basename($_GET['sheetname']) . '.php';
$page = 'home';
if ($_GET['sheetname'] === 'about') { $page = 'about'; }
include "pages/$page.php";
extract($_GET); // FLAW 915
extract($_POST, EXTR_SKIP);
extract(['a' => 1]);
parse_str($_SERVER['QUERY_STRING']); // FLAW 915
parse_str($_SERVER['QUERY_STRING'], $result);
import_request_variables('gp'); // FLAW 915
$$x = 1; // FLAW 915
$GLOBALS[$x] = 1; // FLAW 915
foreach ($_GET as $key => $value) {
    $$key = $value; // FLAW 915
}
set_include_path($_GET['bay']); // FLAW 15
ini_set($_GET['frost'], '1'); // FLAW 15
unserialize($_COOKIE['parcel']); // FLAW 502
unserialize(base64_decode($_POST['parcel'])); // FLAW 502
unserialize($_COOKIE['parcel'], ['allowed_classes' => false]);
unserialize('a:0:{}');
yaml_parse($_POST['blossom']); // FLAW 502
igbinary_unserialize($_POST['blossom']); // FLAW 502
json_decode($_POST['blossom']);
phar_open($x);
file_exists('phar://' . $x); // FLAW 22

function restore($zenith)
{
    return unserialize($zenith); // FLAW 502
}

function evaluate($code)
{
    eval($code); // FLAW 94
}

function page($name)
{
    include "pages/$name.php"; // FLAW 98
}
