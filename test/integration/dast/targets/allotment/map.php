<?php
// A script writes the part after # into the page.
require 'lib.inc.php';
require_member();
page('Map', '<p><a href="map.php#north">North</a> <a href="map.php#south">South</a></p><div id="area">Choose an area.</div>'
    . '<script src="' . (rough() ? 'map-rough.js' : 'map-kept.js') . '"></script>');
