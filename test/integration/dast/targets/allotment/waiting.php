<?php
// SQL injection in a number: neither errors nor rows are shown, only which of two notes the office gives.
require 'lib.inc.php';
require_member();
$answer = '';
if (isset($_POST['number'])) {
    if (rough()) {
        try {
            $row = db()->query('SELECT family FROM waiting WHERE id = ' . text($_POST, 'number'))->fetch();
        } catch (PDOException) {
            $row = false;
        }
    } else {
        require_key();
        $find = db()->prepare('SELECT family FROM waiting WHERE id = ?');
        $find->execute([(int) text($_POST, 'number')]);
        $row = $find->fetch();
    }
    $answer = $row ? '<p>We will write to you before the season begins.</p>' : '<p>Please hand in a form at the gate.</p>';
}
page('Waiting list', '<form method="post" action="waiting.php">' . (rough() ? '' : key_field())
    . '<label>Number on your slip <input name="number" value="2" inputmode="numeric"></label>'
    . '<button name="look" value="now">Look it up</button></form>' . $answer);
