/** Where things are, for the scripts that build the package. */
const root = new URL('../../', import.meta.url);

export const datasets = new URL('datasets/', root);
/** The boundaries of governorates, simplified. */
export const boundaries = new URL('geo/governorates.json', datasets);
export const messages = new URL('src/text/messages/', root);
export const generated = new URL('src/generated/', root);
export const dist = new URL('dist/', root);
export const nodeModules = new URL('node_modules/', root);
/** The plugin for WordPress, as a folder to be put among its plugins. */
export const plugin = new URL('wordpress/idlib-figures/', dist);
