<?php
/** Descriptions of elements: `idlib-displacement-chart?source=un&lang=ar`, as `src/model/embed.ts` reads them. */

namespace IdlibFigures;

defined( 'ABSPATH' ) || exit;

/**
 * The tag, the attributes and the description itself. Takes a whole address, too, in whose fragment one stands.
 * `null` for what is none.
 */
function parse_description( string $written ): ?array {
	// What authors write has its & escaped when it is stored.
	$text = trim( html_entity_decode( $written, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	$text = preg_replace( '/^[^#]*#/', '', $text );
	if ( strlen( $text ) > 2000 || ! preg_match( '/^([^?]*)(?:\?(.*))?$/s', $text, $parts ) ) {
		return null;
	}
	$tag        = $parts[1];
	$allowed    = built()['allowed'][ $tag ] ?? null;
	$attributes = array();
	foreach ( array_filter( explode( '&', $parts[2] ?? '' ), 'strlen' ) as $pair ) {
		list( $name, $value ) = array_map( 'urldecode', explode( '=', $pair, 2 ) + array( 1 => '' ) );
		// Control characters, what turns the direction of what follows, and what is not UTF-8.
		$sound = 0 === preg_match( '/[\p{Cc}\p{Cs}\x{202A}-\x{202E}\x{FFFD}]/u', $value );
		if ( ! isset( $allowed[ $name ] ) || isset( $attributes[ $name ] ) || ! $sound ) {
			return null;
		}
		$attributes[ $name ] = $value;
	}
	return $allowed ? compact( 'tag', 'attributes', 'text' ) : null;
}

/** What the files of a description are called, in every language; `figureName` of the build gives the same. */
function figure_name( array $description ): string {
	$lines = array();
	foreach ( $description['attributes'] as $name => $value ) {
		if ( 'lang' !== $name ) {
			$lines[] = "$name=$value";
		}
	}
	sort( $lines, SORT_STRING );
	return substr( hash( 'sha256', implode( "\n", array_merge( array( $description['tag'] ), $lines ) ) ), 0, 16 );
}

/** The language to write: that of the description or else of the page, where it is one of the package; or English. */
function language_of( array $description, ?string $locale = null ): string {
	foreach ( array( $description['attributes']['lang'] ?? '', $locale ?? determine_locale() ) as $tag ) {
		$code = strtolower( preg_split( '/[-_]/', $tag )[0] );
		if ( in_array( $code, built()['languages'], true ) ) {
			return $code;
		}
	}
	return 'en';
}
