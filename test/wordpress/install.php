<?php
/** Installs WordPress and makes its writers; prints for each a password for the REST API, as JSON. */
$settings = require __DIR__ . '/settings.php';
$database = new mysqli( 'localhost', 'root', '', null, 0, $settings['socket'] );
$database->query( 'CREATE DATABASE wordpress' );

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( $settings['origin'], PHP_URL_HOST );
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'A newsroom', 'administrator', 'administrator@example.org', true, '', 'secret' );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'secret', 'user_email' => 'author@example.org', 'role' => 'author' ) );
// Nothing but posts is looked at, and nothing but what stands in them.
update_option( 'default_comment_status', 'closed' );
// Pictures of writers would come from another site.
update_option( 'show_avatars', 0 );
wp_delete_post( 1, true );

$passwords = array();
foreach ( array( 'administrator', 'author' ) as $login ) {
	$user                = get_user_by( 'login', $login );
	$made                = WP_Application_Passwords::create_new_application_password( $user->ID, array( 'name' => 'test' ) );
	$passwords[ $login ] = $made[0];
}
echo json_encode( $passwords );
