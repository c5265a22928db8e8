<?php
// Command injection, the day goes to date(1) in double quotes.
require 'lib.inc.php';
require_member();
$body = '<form method="post">' . (rough() ? '' : key_field()) . '<label>Day of the meeting <input name="day" value="2027-05-03"></label><button name="ask" value="weekday">Which weekday?</button></form>';
if (isset($_POST['day'])) {
    $day = text($_POST, 'day');
    if (rough()) {
        $weekday = (string) shell_exec("date -d \"$day\" +%A 2>/dev/null");
    } else {
        require_key();
        $parsed = DateTimeImmutable::createFromFormat('!Y-m-d', $day);
        $weekday = $parsed === false ? 'no such day' : $parsed->format('l');
    }
    $body .= '<p>That is a <b>' . h($weekday) . '</b></p>';
}
page('Meetings', $body);
