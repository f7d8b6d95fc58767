<?php
// The settings of a WordPress that stands in the folder of this file, for as long as a test runs.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . ABSPATH . 'database.sock');
define('DB_CHARSET', 'utf8mb4');
define('WP_CONTENT_DIR', ABSPATH . 'wp-content');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';
