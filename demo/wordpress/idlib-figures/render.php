<?php
/** Descriptions as HTML, from the files that the build has written. */

namespace IdlibFigures;

defined( 'ABSPATH' ) || exit;

/**
 * What a description shows: drawn (F3) in a page; with a picture in place of the drawing (F2) in feeds, in the answers of
 * the REST API and so in the editor, none of which take shadow roots; a link where there is no file of it; its own text
 * where it is no description.
 */
function render( string $written ): string {
	$description = parse_description( $written );
	if ( ! $description ) {
		return '<code>' . esc_html( $written ) . '</code>';
	}
	$language = language_of( $description );
	$apart    = is_feed() || ( defined( 'REST_REQUEST' ) && REST_REQUEST );
	/** The form of a description in this place: `f2` or `f3`. */
	$form = 'f2' === apply_filters( 'idlib_figures_form', $apart ? 'f2' : 'f3', $description ) ? 'f2' : 'f3';
	$file = __DIR__ . "/figures/$language/" . figure_name( $description ) . ".$form.html";
	if ( ! is_readable( $file ) ) {
		return link_to( $description, $language );
	}
	return str_replace( built()['base'], esc_url( plugins_url( '/', __FILE__ ) ), file_get_contents( $file ) );
}

/** A link, of which the loader makes the element. */
function link_to( array $description, string $language ): string {
	$address = plugins_url( 'view.html', __FILE__ ) . '#' . $description['text'];
	return sprintf(
		'<p><a href="%s" lang="%s">%s</a></p>',
		esc_url( $address ),
		esc_attr( $language ),
		esc_html( built()['links'][ $language ] )
	);
}
