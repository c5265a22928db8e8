<?php
// pieces as they are shown, without the rest of the program
function bad1($user_input) { eval($user_input); } // FLAW 94
function bad2() { $a = $_GET['a']; echo "Hello : " . $a; } // FLAW 79
function bad3() { echo $_REQUEST['n']; } // FLAW 79
function bad4() { echo "Hello " . trim($_POST['n']); } // FLAW 79
function good4() { echo "Hello " . htmlentities($_POST['n']); }
function good5() { $s = "x"; echo "Hello " . isset($_POST['n']); }
function good6() { $s = empty($_GET['n']); echo "Hello $s"; }
eval($user_input); // FLAW 94
exec($user_input); // FLAW 78
passthru($user_input); // FLAW 78
popen($user_input, 'r'); // FLAW 78
exec('whoami');
echo `ping -n 3 $user_input`; // FLAW 78
include($user_input); // FLAW 98
include_once($user_input); // FLAW 98
require_once(CONFIG_DIR . '/lib.php');
include('constant.php');
unserialize($foo); // FLAW 502
$object = unserialize('O:1:"a":1:{s:5:"value";s:3:"100";}');
unlink($_GET['file']); // FLAW 22
unlink('/storage/foobar.txt');
assert($user_input); // FLAW 94
assert('2 > 1');
mb_ereg_replace('a', 'b', 'c', $user_input); // FLAW 94
mb_ereg_replace('a', 'b', 'c', 'msr');
preg_replace('/^(.*)/e', 'strtolower($1)', $name); // FLAW 94
preg_replace("/{$needle}/", '', $name);
$ch = curl_init("https://example.com");
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, FALSE); // FLAW 295
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, TRUE);
$conn = ftp_connect('a.example.com'); // FLAW 319
$pass = md5($password); // FLAW 916
$user->setPassword(md5($plain)); // FLAW 328
crypt('mypassword', 'salt'); // FLAW 916
sha1_file('x'); // FLAW 328
str_rot13('x');
$cipher = mcrypt_encrypt('des', $key, $data, 'ecb'); // FLAW 327
openssl_encrypt($plaintext, "AES-128-CBC", $key, OPENSSL_RAW_DATA, '0123456789abcdef'); // FLAW 329
$plain = openssl_decrypt($c, 'aes-128-cbc', $key, 0, $iv);
ldap_bind($conn, 'cn=x', NULL); // FLAW 287
ldap_bind($conn, $dn, $pw);
"WHERE" . $x;
$query = "SELECT * FROM users WHERE id = " . $_GET['id'];
$result = mysql_query($query); // FLAW 89
$sql = sprintf("SELECT * FROM t WHERE n = '%s'", $_POST['n']);
$db->execute($sql); // FLAW 89
$result = $db->query("SELECT * FROM t WHERE n = '$_GET[n]'"); // FLAW 89
$result = $db->query('SELECT 1');
DB::statement("DELETE FROM t WHERE id = {$_GET['id']}"); // FLAW 89
$_SESSION[$_POST['k']] = 'v'; // FLAW 501
$_SESSION['user'] = $_POST['user'];
$a = new $_GET['class'](); // FLAW 470
$b = new $_POST['class']; // FLAW 470
call_user_func($_GET['fn'], 1); // FLAW 470
call_user_func_array($_GET['fn'], []); // FLAW 470
$url = "https://" . $_GET['host'] . "/path";
$ch2 = curl_init($url); // FLAW 918
$info = file_get_contents("https://$host/x"); // FLAW 918
header("Location: " . $_SERVER["REQUEST_URI"]); // FLAW 601
header("Location: /index.php");
header("Access-Control-Allow-Origin: *"); // FLAW 942
header('Access-Control-Allow-Origin: https://www.example.com');
phpinfo(); // FLAW 200
echo phpinfo(); // FLAW 200
setcookie("cookie", "v", 0, "/", "x.com", false); // FLAW 614 1004
setcookie($name, $value, 0, "", "", true, true);
session_regenerate_id();
ini_set("display_errors", TRUE); // FLAW 209
error_reporting(E_ALL);
extract($_REQUEST); // FLAW 915
$ok = base_convert(bin2hex(hash('sha256', 'x')), 16, 2); // FLAW 190
if (md5($a) == md5($b)) {} // FLAW 328 697
if (md5($a) === md5($b)) {} // FLAW 328
move_uploaded_file($_FILES["f"]["tmp_name"], "uploads/" . $_FILES["f"]["name"]); // FLAW 434
$doc->loadXML($xml, LIBXML_NOENT); // FLAW 611
libxml_disable_entity_loader(false); // FLAW 611
$x = simplexml_load_string($xml);
$token = md5(rand()); // FLAW 330 328
srand(time());
$session_token = mt_rand(); // FLAW 330
$pw = 'sup3rS3cr3t!!'; 
$db_password = 'sup3rS3cr3t!!'; // FLAW 798
define("SECRET_KEY", "c2VjcmV0c2VjcmV0"); // FLAW 798
chmod("/tmp/x", 0777); // FLAW 732
chmod("/tmp/x", 0640);
print_r($_SERVER); // FLAW 79
var_dump($_GET); // FLAW 79
echo $_SERVER['HTTP_REFERER']; // FLAW 79
echo filter_input(INPUT_GET, 'q'); // FLAW 79
echo filter_input(INPUT_GET, 'q', FILTER_SANITIZE_SPECIAL_CHARS);
echo filter_var($_GET['q'], FILTER_SANITIZE_FULL_SPECIAL_CHARS);
echo htmlspecialchars($_GET['q'], ENT_QUOTES, 'UTF-8');
echo (bool) $_GET['q'];
echo $_GET['n'] + 1;
echo count($_GET);
printf("%s", $_GET['q']); // FLAW 79
$here = <<<HTML
<p>{$_GET['q']}</p>
HTML;
echo $here; // FLAW 79
file_put_contents($_GET['f'], 'x'); // FLAW 22
readfile('uploads/' . $_GET['f']); // FLAW 22
$f = basename($_GET['f']);
readfile('uploads/' . $f);
preg_match('/' . $_GET['r'] . '/', 'x'); // FLAW 1333
mail($_GET['to'], 'a', 'b'); // FLAW 93
parse_str($_GET['q']); // FLAW 915
create_function('$a', $_GET['c']); // FLAW 94
$xp->query("//a[@b='" . $_GET['b'] . "']"); // FLAW 643
$f = fopen('php://stdin', 'r');
stream_context_create(['ssl' => ['verify_peer' => false, 'verify_peer_name' => false]]); // FLAW 295
$pdo = new PDO("mysql:host=db", "root", "sup3rS3cr3t"); // FLAW 798
$mysqli = mysqli_connect("db", "root", "sup3rS3cr3t", "x"); // FLAW 798
