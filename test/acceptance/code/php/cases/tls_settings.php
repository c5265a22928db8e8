<?php
$ch = curl_init('https://seedbank.example');
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false); // FLAW 295
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, 0); // FLAW 295
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true);
curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 0); // FLAW 295
curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, false); // FLAW 295
curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 2);
curl_setopt_array($ch, [CURLOPT_SSL_VERIFYPEER => false, CURLOPT_TIMEOUT => 5]); // FLAW 295
curl_setopt_array($ch, [CURLOPT_SSL_VERIFYPEER => true, CURLOPT_TIMEOUT => 5]);
curl_setopt($ch, CURLOPT_SSLVERSION, CURL_SSLVERSION_SSLv3); // FLAW 327
curl_setopt($ch, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0); // FLAW 327
curl_setopt($ch, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
stream_context_create(['ssl' => ['verify_peer' => false]]); // FLAW 295
stream_context_create(['ssl' => ['verify_peer_name' => false]]); // FLAW 295
stream_context_create(['ssl' => ['allow_self_signed' => true]]); // FLAW 295
stream_context_create(['ssl' => ['verify_peer' => true]]);
stream_context_set_option($context, 'ssl', 'verify_peer', false); // FLAW 295
new GuzzleHttp\Client(['verify' => false]); // FLAW 295
new GuzzleHttp\Client(['verify' => true]);
$client->get('https://seedbank.example', ['verify' => false]); // FLAW 295
file_get_contents('http://seedbank.example/api'); // FLAW 319
file_get_contents('https://seedbank.example/api');
file_get_contents('http://localhost:8080/api');
curl_init('http://seedbank.example'); // FLAW 319
curl_setopt($ch, CURLOPT_URL, 'http://seedbank.example'); // FLAW 319
ftp_connect('ftp.seedbank.example'); // FLAW 319
ftp_ssl_connect('ftp.seedbank.example');
ftp_login($ftp, 'user', 'Xk29-qw81'); // FLAW 798
fsockopen('telnet.seedbank.example', 23); // FLAW 319
ldap_connect('ldap://ldap.seedbank.example'); // FLAW 319
ldap_connect('ldaps://ldap.seedbank.example');
ldap_bind($ldap); // FLAW 287
ldap_bind($ldap, 'cn=admin', ''); // FLAW 287
ldap_bind($ldap, 'cn=admin', $password);
ldap_bind($ldap, 'cn=admin', 'Xk29-qw81'); // FLAW 798
setcookie('a', 'b'); // FLAW 614 1004
setcookie('a', 'b', time() + 3600, '/', '', false, true); // FLAW 614
setcookie('a', 'b', time() + 3600, '/', '', true, false); // FLAW 1004
setcookie('a', 'b', time() + 3600, '/', '', true, true);
setcookie('a', 'b', ['secure' => true, 'httponly' => true, 'samesite' => 'Strict']);
setcookie('a', 'b', ['secure' => false, 'httponly' => true]); // FLAW 614
setcookie('a', 'b', ['secure' => true, 'httponly' => true, 'samesite' => 'None']); // FLAW 1275
session_set_cookie_params(3600, '/', '', false, true); // FLAW 614
session_set_cookie_params(3600, '/', '', true, true);
session_set_cookie_params(['secure' => false]); // FLAW 614
session_start(['cookie_secure' => false]); // FLAW 614
session_id($_GET['sid']); // FLAW 384
$_SESSION[$_GET['peg']] = 1; // FLAW 501
$_SESSION['name'] = 'x';
ini_set('session.cookie_secure', '0'); // FLAW 614
ini_set('session.cookie_httponly', 0); // FLAW 1004
ini_set('session.cookie_httponly', 1);
ini_set('session.use_only_cookies', 0); // FLAW 384
ini_set('session.use_trans_sid', 1); // FLAW 384
ini_set('display_errors', 1); // FLAW 209
ini_set('display_errors', 'On'); // FLAW 209
ini_set('display_errors', '0');
ini_set('allow_url_include', '1'); // FLAW 98
error_reporting(E_ALL);
phpinfo(); // FLAW 200
header('Access-Control-Allow-Origin: *'); // FLAW 942
header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']); // FLAW 942
header('Access-Control-Allow-Origin: https://app.seedbank.example');
header('X-XSS-Protection: 0'); // FLAW 693
header('X-Frame-Options: ALLOWALL'); // FLAW 1021
header('X-Frame-Options: DENY');
define('WP_DEBUG', true); // FLAW 489
define('WP_DEBUG', false);
try {
    run();
} catch (Exception $e) {
    echo $e->getMessage(); // FLAW 209
    echo $e->getTraceAsString(); // FLAW 209
    die($e); // FLAW 209
    error_log($e->getMessage());
    echo 'Something went wrong.';
}
debug_print_backtrace(); // FLAW 209
mysqli_query($link, 'SELECT 1') or die(mysqli_error($link)); // FLAW 209
