<?php
// A formula is evaluated as PHP.
require 'lib.inc.php';
require_member();
$body = '<form action="compost.php" method="get"><label>Litres <input name="formula" value="3*40+15"></label><button>Calculate</button></form>';
if (isset($_GET['formula'])) {
    $formula = text($_GET, 'formula');
    $sum = null;
    if (rough()) {
        try {
            eval('$sum = ' . $formula . ';');
        } catch (Throwable) {
            $sum = 'not a sum';
        }
    } elseif (preg_match('/^(\d{1,4})\*(\d{1,4})\+(\d{1,4})$/', $formula, $m) === 1) {
        $sum = (int) $m[1] * (int) $m[2] + (int) $m[3];
    } else {
        $sum = 'not a sum';
    }
    $body .= '<p>That makes <output>' . h(is_scalar($sum) ? $sum : '') . '</output> litres.</p>';
}
page('Compost', $body);
