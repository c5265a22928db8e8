<?php
require 'lib.inc.php';
require_member();
page('Home', '<p>Water is on from April to October. The tool shed is open on Saturdays.</p>');
