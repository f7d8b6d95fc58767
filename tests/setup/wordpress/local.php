<?php
// A “must-use” plugin. WordPress asks no address of its own machine for pages, lest it be led to what is private there.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);
// Its words in Arabic are a package of their own; what matters to a frame is the direction.
add_action('init', function () {
    if (($_GET['dir'] ?? '') === 'rtl') $GLOBALS['wp_locale']->text_direction = 'rtl';
});
