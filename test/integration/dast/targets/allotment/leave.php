<?php
require 'lib.inc.php';
$_SESSION = [];
session_destroy();
header('Location: enter.php');
