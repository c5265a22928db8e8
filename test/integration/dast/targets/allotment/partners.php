<?php
// Flaw 13: redirect to any address. (Flaw 14 is login.php: no limit on attempts.)
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
