<?php
// Redirect to any address. (enter.php has one more: no limit on attempts.)
require 'lib.inc.php';
require_member();
$allowed = ['nursery.html', 'mill.html'];
if (isset($_GET['visit'])) {
    $visit = text($_GET, 'visit');
    if (!rough() && !in_array($visit, $allowed, true)) {
        page('Partners', '<p class="warn">Unknown partner.</p>');
        exit;
    }
    if (str_contains($visit, "\n") || str_contains($visit, "\r")) {
        $visit = 'nursery.html';
    }
    header('Location: ' . $visit);
    exit;
}
page('Partners', '<ul><li><a href="partners.php?visit=nursery.html">Nursery</a></li><li><a href="partners.php?visit=mill.html">Mill</a></li></ul>');
