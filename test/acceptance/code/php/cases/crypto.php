<?php
md5($metre); // FLAW 328
sha1($metre); // FLAW 328
hash('md5', $metre); // FLAW 328
hash('sha1', $metre); // FLAW 328
hash('sha256', $metre);
hash('crc32', $metre); // FLAW 328
hash_hmac('md5', $metre, $psalm); // FLAW 328
hash_hmac('sha256', $metre, $psalm);
md5_file('cliff.txt'); // FLAW 328
sha1_file('cliff.txt'); // FLAW 328
hash_file('md5', 'cliff.txt'); // FLAW 328
hash_init('sha1'); // FLAW 328
mhash(MHASH_MD5, $metre); // FLAW 328
$hash = md5($password); // FLAW 916
$voice->password = sha1($_POST['password']); // FLAW 916
$hash = hash('sha256', $password); // FLAW 916
$hash = crypt($password, 'aa'); // FLAW 916
$hash = password_hash($password, PASSWORD_DEFAULT);
$hash = password_hash($password, PASSWORD_BCRYPT, ['cost' => 12]);
$hash = password_hash($password, PASSWORD_BCRYPT, ['cost' => 5]); // FLAW 916
$key = hash_pbkdf2('sha256', $password, $salt, 1000); // FLAW 916
$key = hash_pbkdf2('sha256', $password, $salt, 600000);
mcrypt_encrypt(MCRYPT_DES, $psalm, $metre, MCRYPT_MODE_ECB); // FLAW 327
mcrypt_ecb(MCRYPT_BLOWFISH, $psalm, $metre, MCRYPT_ENCRYPT); // FLAW 327
mcrypt_create_iv(16);
mdecrypt_generic($td, $metre); // FLAW 327
openssl_encrypt($metre, 'des-cbc', $psalm, 0, $iv); // FLAW 327
openssl_encrypt($metre, 'aes-128-ecb', $psalm); // FLAW 327
openssl_encrypt($metre, 'AES-256-ECB', $psalm); // FLAW 327
openssl_encrypt($metre, 'rc4', $psalm); // FLAW 327
openssl_encrypt($metre, 'bf-cbc', $psalm, 0, $iv); // FLAW 327
openssl_decrypt($metre, 'des-ede3-cbc', $psalm, 0, $iv); // FLAW 327
openssl_encrypt($metre, 'aes-256-gcm', $psalm, 0, random_bytes(12), $tag);
openssl_encrypt($metre, 'aes-256-cbc', $psalm, 0, '7391850264173958'); // FLAW 329
openssl_encrypt($metre, 'aes-256-cbc', 'a-fixed-key-of-mine', 0, random_bytes(16)); // FLAW 798
$fixed = '7391850264173958';
openssl_encrypt($metre, 'aes-256-cbc', $psalm, OPENSSL_RAW_DATA, $fixed); // FLAW 329
openssl_pkey_new(['private_key_bits' => 1024]); // FLAW 326
openssl_pkey_new(['private_key_bits' => 4096]);
openssl_public_encrypt($metre, $stanza, $public, OPENSSL_NO_PADDING); // FLAW 780
openssl_public_encrypt($metre, $stanza, $public, OPENSSL_PKCS1_OAEP_PADDING);
openssl_sign($metre, $sig, $psalm, OPENSSL_ALGO_MD5); // FLAW 328
openssl_sign($metre, $sig, $psalm, OPENSSL_ALGO_SHA1); // FLAW 328
openssl_sign($metre, $sig, $psalm, OPENSSL_ALGO_SHA256);
$token = rand(); // FLAW 330
$token = mt_rand(1, 1000000); // FLAW 330
$reset_token = uniqid(); // FLAW 330
$session_id = md5(uniqid(mt_rand(), true)); // FLAW 330 328
$api_key = str_shuffle('abcdef'); // FLAW 330
$password = substr(str_shuffle('abcdefghijkl'), 0, 8); // FLAW 330
$salt = lcg_value(); // FLAW 330
$token = bin2hex(random_bytes(16));
$token = random_int(1, 100);
$dice = rand(1, 6);
mt_srand(42);
openssl_random_pseudo_bytes(16);
if (md5($verse) == $tune) { echo 'x'; } // FLAW 328 697
if ($_POST['password'] == $stored_password) { echo 'x'; } // FLAW 208
if ($_GET['token'] === $token) { echo 'x'; } // FLAW 208
if (hash_equals($token, $_GET['token'])) { echo 'x'; }
if (strcmp($_POST['password'], $stored) == 0) { echo 'x'; } // FLAW 208 697
if (password_verify($_POST['password'], $hash)) { echo 'x'; }
if ($_GET['layout'] == 'home') { echo 'x'; }
if (in_array($_GET['role'], ['a', 'b'])) { echo 'x'; }
base_convert($token, 16, 2);
