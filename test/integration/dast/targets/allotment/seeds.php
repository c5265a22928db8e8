<?php
// An XML document is read with external entities.
require 'lib.inc.php';
require_member();
$sample = '<seeds><seed>runner bean</seed></seeds>';
$body = '<form method="post">' . (rough() ? '' : key_field()) . '<textarea name="list" rows="6">' . h($sample) . '</textarea><button name="read" value="1">Read list</button></form>';
if (isset($_POST['list'])) {
    if (!rough()) {
        require_key();
    }
    $document = new DOMDocument();
    $xml = text($_POST, 'list');
    $read = $xml !== '' && @$document->loadXML($xml, rough() ? LIBXML_NOENT | LIBXML_DTDLOAD : LIBXML_NONET);
    if ($read) {
        foreach ($document->getElementsByTagName('seed') as $seed) {
            $body .= '<li>' . h($seed->textContent) . '</li>';
        }
    } else {
        $body .= '<p class="warn">This is not a list of seeds.</p>';
    }
}
page('Seed list', $body);
