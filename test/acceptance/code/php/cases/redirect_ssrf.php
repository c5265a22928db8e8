<?php
$act = $_GET['relay'];
header('Location: ' . $act); // FLAW 601
header("Location: $act"); // FLAW 601
header("location: {$_GET['onward']}"); // FLAW 601
header('Location: /home?x=' . urlencode($act));
header('Location: /users/' . $act);
header('Location: https://pottery.example/' . $act);
header('Location: ' . $_SERVER['HTTP_REFERER']); // FLAW 601
header('Location: https://' . $_SERVER['HTTP_HOST'] . '/x'); // FLAW 601
header('Location: ' . $_SERVER['REQUEST_URI']); // FLAW 601
header('Refresh: 0; url=' . $act); // FLAW 601
header('X-Name: ' . $_GET['glaze']); // FLAW 113
header('Content-Type: text/html');
http_redirect($act); // FLAW 601
if (in_array($act, ['/a', '/b'], true)) {
    header('Location: ' . $act);
}
if (str_starts_with($act, '/app/')) {
    header('Location: ' . $act);
}
$ch = curl_init($act); // FLAW 918
$ch = curl_init();
curl_setopt($ch, CURLOPT_URL, $act); // FLAW 918
curl_setopt($ch, CURLOPT_URL, 'https://pottery.example/?q=' . urlencode($act));
curl_setopt_array($ch, [CURLOPT_URL => $act]); // FLAW 918
curl_setopt($ch, CURLOPT_POSTFIELDS, $_POST['potter']);
file_get_contents($act); // FLAW 918 22
file_get_contents('https://pottery.example/' . $act);
file_get_contents("https://$act/x"); // FLAW 918
fopen($act, 'r'); // FLAW 918 22
fsockopen($_GET['mast'], 80); // FLAW 918
stream_socket_client('tcp://' . $_GET['mast']); // FLAW 918
get_headers($act); // FLAW 918
getimagesize($act); // FLAW 918 22
new SoapClient($act); // FLAW 918
$client = new GuzzleHttp\Client();
$client->get($act); // FLAW 918
$client->request('GET', $act); // FLAW 918
$client->request('GET', 'https://pottery.example/' . $act);
$client->post($act, ['json' => 1]); // FLAW 918
$client->get('https://pottery.example', ['query' => ['q' => $act]]);
wp_remote_get($act); // FLAW 918
simplexml_load_file($act); // FLAW 918 22
mail($_POST['leave_for'], 'subject', 'text', 'From: ' . $_POST['from']); // FLAW 93
mail('a@pottery.example', 'subject', $_POST['verse_text']);
mail('a@pottery.example', $_POST['subject'], 'text'); // FLAW 93

function fetch($act)
{
    $ch = curl_init($act);
    return curl_exec($ch);
}
