<?php
/**
 * Plugin Name: Idlib Figures
 * Description: Published figures on Idlib, Syria, 2019–20, in posts: a block and a shortcode that keep what to show, and show it with its words, period and source. Nothing is asked of other sites.
 * Version: {version}
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: idlib-figures
 */

namespace IdlibFigures;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/description.php';
require __DIR__ . '/render.php';

/** What the build knows of the package: its files, languages, and the tags and attributes that are allowed. */
function built(): array {
	static $built = null;
	return $built ??= json_decode( file_get_contents( __DIR__ . '/built.json' ), true );
}

/** What an author can choose, with its words in the language of the site, which is not always that of the author. */
function choice( array $choice ): array {
	$lang = language_of( parse_description( $choice['value'] ), get_locale() );
	return array( 'lang' => $lang, 'words' => $choice['words'][ $lang ] ) + $choice;
}

/** `[idlib embed="idlib-displacement-chart?source=un"]` */
add_shortcode(
	'idlib',
	function ( $attributes ) {
		return render( (string) ( ( (array) $attributes )['embed'] ?? '' ) );
	}
);

add_action(
	'init',
	function () {
		$block = register_block_type(
			__DIR__,
			array(
				'render_callback' => function ( $attributes ) {
					return '<div ' . get_block_wrapper_attributes() . '>' . render( $attributes['embed'] ) . '</div>';
				},
			)
		);
		$choices = wp_json_encode( array_map( __NAMESPACE__ . '\\choice', built()['choices'] ), JSON_HEX_TAG );
		wp_add_inline_script( $block->editor_script_handles[0], "globalThis.idlibFigures = $choices;", 'before' );
	}
);

/** Authors may write the elements, with what these can be asked, and nothing that runs. */
add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		return 'post' === $context ? $tags + built()['allowed'] : $tags;
	},
	10,
	2
);

/** What is quoted keeps its quotation marks, as it was written. */
add_filter(
	'no_texturize_tags',
	function ( $tags ) {
		return array_merge( $tags, array_keys( built()['allowed'] ) );
	}
);

/** For what shows where no script runs; WordPress writes so small a file into the page. */
add_action(
	'wp_enqueue_scripts',
	function () {
		wp_enqueue_style( 'idlib-figures', plugins_url( 'figures.css', __FILE__ ), array(), built()['version'] );
		wp_style_add_data( 'idlib-figures', 'path', __DIR__ . '/figures.css' );
	}
);

/** Makes elements of pasted links and figures, too; it loads the script of each as it comes near the view. */
add_action(
	'wp_footer',
	function () {
		wp_print_script_tag(
			array(
				'type'        => 'module',
				'src'         => plugins_url( built()['assets'] . 'loader.js', __FILE__ ),
				'integrity'   => built()['loader'],
				'crossorigin' => 'anonymous',
			)
		);
	}
);
