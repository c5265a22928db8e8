<?php
// Path traversal, minutes are read by name.
require 'lib.inc.php';
require_member();
$known = ['2024-spring.txt', '2024-autumn.txt'];
if (isset($_GET['of'])) {
    $of = text($_GET, 'of');
    if (rough()) {
        $content = @file_get_contents('minutes/' . $of);
    } else {
        $content = in_array($of, $known, true) ? file_get_contents('minutes/' . $of) : false;
    }
    header('Content-Type: text/plain; charset=utf-8');
    header('X-Content-Type-Options: nosniff');
    if ($content === false) {
        http_response_code(404);
        $content = 'No such minutes.';
    }
    echo $content;
    exit;
}
$list = '';
foreach ($known as $name) {
    $list .= '<li><a href="minutes.php?of=' . $name . '">' . $name . '</a></li>';
}
page('Minutes', '<ul>' . $list . '</ul>');
