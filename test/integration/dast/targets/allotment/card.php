<?php
// Reflected cross-site scripting inside an attribute.
require 'lib.inc.php';
require_member();
$to = text($_GET, 'to', 'a neighbour');
page('Greeting card', '<form><input type="text" name="to" value="' . (rough() ? $to : h($to)) . '"><button type="submit">Preview</button></form>'
    . '<p>Best wishes from plot to plot, ' . h($to) . '!</p>');
