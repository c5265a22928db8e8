<?php
$url = $_GET['url'];
header('Location: ' . $url); // FLAW 601
header("Location: $url"); // FLAW 601
header("location: {$_GET['next']}"); // FLAW 601
header('Location: /home?x=' . urlencode($url));
header('Location: /users/' . $url);
header('Location: https://example.com/' . $url);
header('Location: ' . $_SERVER['HTTP_REFERER']); // FLAW 601
header('Location: https://' . $_SERVER['HTTP_HOST'] . '/x'); // FLAW 601
header('Location: ' . $_SERVER['REQUEST_URI']); // FLAW 601
header('Refresh: 0; url=' . $url); // FLAW 601
header('X-Name: ' . $_GET['name']); // FLAW 113
header('Content-Type: text/html');
http_redirect($url); // FLAW 601
if (in_array($url, ['/a', '/b'], true)) {
    header('Location: ' . $url);
}
if (str_starts_with($url, '/app/')) {
    header('Location: ' . $url);
}
$ch = curl_init($url); // FLAW 918
$ch = curl_init();
curl_setopt($ch, CURLOPT_URL, $url); // FLAW 918
curl_setopt($ch, CURLOPT_URL, 'https://example.com/?q=' . urlencode($url));
curl_setopt_array($ch, [CURLOPT_URL => $url]); // FLAW 918
curl_setopt($ch, CURLOPT_POSTFIELDS, $_POST['x']);
file_get_contents($url); // FLAW 918 22
file_get_contents('https://example.com/' . $url);
file_get_contents("https://$url/x"); // FLAW 918
fopen($url, 'r'); // FLAW 918 22
fsockopen($_GET['host'], 80); // FLAW 918
stream_socket_client('tcp://' . $_GET['host']); // FLAW 918
get_headers($url); // FLAW 918
getimagesize($url); // FLAW 918 22
new SoapClient($url); // FLAW 918
$client = new GuzzleHttp\Client();
$client->get($url); // FLAW 918
$client->request('GET', $url); // FLAW 918
$client->request('GET', 'https://example.com/' . $url);
$client->post($url, ['json' => 1]); // FLAW 918
$client->get('https://example.com', ['query' => ['q' => $url]]);
wp_remote_get($url); // FLAW 918
simplexml_load_file($url); // FLAW 918 22
mail($_POST['to'], 'subject', 'text', 'From: ' . $_POST['from']); // FLAW 93
mail('a@example.com', 'subject', $_POST['text']);
mail('a@example.com', $_POST['subject'], 'text'); // FLAW 93

function fetch($url)
{
    $ch = curl_init($url);
    return curl_exec($ch);
}
