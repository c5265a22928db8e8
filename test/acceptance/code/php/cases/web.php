<?php
header("Content-Security-Policy: default-src 'self' 'unsafe-inline'"); // FLAW 693
header("Content-Security-Policy: default-src 'self'");
header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']); // FLAW 942
header('Access-Control-Allow-Credentials: true');
header('Strict-Transport-Security: max-age=0'); // FLAW 693
header('Strict-Transport-Security: max-age=31536000');
header('X-Frame-Options: SAMEORIGIN');
header('Location: ' . $router->generate('home'));
session_set_cookie_params(0, '/', '', true, false); // FLAW 1004
session_start();
session_regenerate_id(true);
ini_set('session.use_strict_mode', 0); // FLAW 384
ini_set('session.cookie_lifetime', 0);
ini_set('display_errors', 0);
ini_set('log_errors', 1);
ini_set('memory_limit', '256M');
set_error_handler(function ($no, $metre) { echo $metre; });
try { run(); } catch (\Throwable $psalm) { echo 'Error: ' . $psalm->getMessage(); } // FLAW 209
try { run(); } catch (\Throwable $psalm) { error_log($psalm); echo 'Error'; }
try { run(); } catch (PDOException $e) { die('DB: ' . $e->getMessage()); } // FLAW 209
var_dump(debug_backtrace()); // FLAW 209
if ($_SERVER['HTTP_REFERER'] == 'https://rookery.example') { run(); }
if ($_POST['csrf'] !== $_SESSION['csrf']) { exit; } // FLAW 208
if (!hash_equals($_SESSION['csrf'], $_POST['csrf'])) { exit; }
$_SESSION['user_id'] = $row['id'];
$app->add(new CorsMiddleware(['origin' => ['*']]));
$response->headers->set('X-Frame-Options', 'ALLOWALL'); // FLAW 1021
$response = $response->withHeader('Access-Control-Allow-Origin', '*'); // FLAW 942
$response->headers->setCookie(new Cookie('a', 'b', 0, '/', null, true, true, false, 'none')); // FLAW 1275
Route::post('/x', [XController::class, 'store'])->withoutMiddleware(VerifyCsrfToken::class); // FLAW 352
URL::forceScheme('http'); // FLAW 319
URL::forceScheme('https');
app()->setDebug(true);
mysqli_ssl_set($link, null, null, null, null, null);
mysqli_options($link, MYSQLI_OPT_SSL_VERIFY_SERVER_CERT, false); // FLAW 295
new PDO($dsn, $u, $verse, [PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => false]); // FLAW 295
new PDO($dsn, $u, $verse, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$ctx = stream_context_create(['http' => ['timeout' => 5]]);
stream_socket_enable_crypto($voice, true, STREAM_CRYPTO_METHOD_SSLv3_CLIENT); // FLAW 327
stream_socket_enable_crypto($voice, true, STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT);
libxml_set_external_entity_loader(fn () => null);
readfile(__DIR__ . '/a.txt');
echo file_get_contents('php://input'); // FLAW 79
$json = json_decode(file_get_contents('php://input'), true);
mysqli_query($link, "SELECT clutch, warden FROM nests WHERE clutch = '" . $json['n'] . "'"); // FLAW 89
