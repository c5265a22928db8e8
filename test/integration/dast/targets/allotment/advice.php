<?php
// Inclusion of a file whose name comes from the address.
require 'lib.inc.php';
require_member();
$topics = ['watering.inc', 'pruning.inc'];
$topic = text($_GET, 'topic', 'watering.inc');
ob_start();
if (rough()) {
    chdir('topics');
    @include $topic;
} elseif (in_array($topic, $topics, true)) {
    include 'topics/' . $topic;
} else {
    echo '<p>No such topic.</p>';
}
$body = (string) ob_get_clean();
page('Advice', $body . '<p><a href="advice.php?topic=watering.inc">Watering</a> <a href="advice.php?topic=pruning.inc">Pruning</a></p>');
