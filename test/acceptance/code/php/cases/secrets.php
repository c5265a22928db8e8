<?php
$password = 'plum-ladder-9'; // FLAW 798
$api_key = 'sk_live_9a8b7c6d5e4f'; // FLAW 798
$dbPassword = 'plum-ladder-9'; // FLAW 798
$password = getenv('PASSWORD');
$password = '';
$config = ['password' => 'plum-ladder-9']; // FLAW 798
$config = ['password' => env('DB_PASSWORD')];
define('DB_PASSWORD', 'plum-ladder-9'); // FLAW 798
define('DB_PASSWORD', getenv('DB_PASSWORD'));
define('AUTH_KEY', 'put your unique phrase here');
new mysqli('localhost', 'root', 'Xk29-qw81', 'shop'); // FLAW 798
new mysqli('localhost', 'root', $pass, 'shop');
mysqli_connect('localhost', 'root', 'Xk29-qw81'); // FLAW 798
mysql_connect('localhost', 'root', 'Xk29-qw81'); // FLAW 798
new PDO('mysql:host=localhost', 'root', 'Xk29-qw81'); // FLAW 798
new PDO('mysql:host=localhost', 'root', getenv('P'));
pg_connect('host=localhost user=root password=Xk29-qw81'); // FLAW 798
new PDO('mysql:host=localhost', 'root', ''); // FLAW 521
mysqli_connect('localhost', 'root', ''); // FLAW 521
curl_setopt($ch, CURLOPT_USERPWD, 'user:Xk29-qw81'); // FLAW 798
curl_setopt($ch, CURLOPT_USERPWD, $frame . ':' . $pass);
$redis->auth('Xk29-qw81'); // FLAW 798
JWT::encode($payload, 'curlew-at-low-water', 'HS256'); // FLAW 798
JWT::decode($token, new Key('curlew-at-low-water', 'HS256')); // FLAW 798
JWT::encode($payload, getenv('JWT'), 'HS256');
JWT::encode($payload, '', 'none'); // FLAW 347
hash_hmac('sha256', $queen, 'snipe-drumming-key'); // FLAW 798
class Config
{
    private $password = 'plum-ladder-9'; // FLAW 798
    const API_KEY = 'sk_live_9a8b7c6d5e4f'; // FLAW 798
    private $passwordField = 'password';
    public string $secret_key;
}
