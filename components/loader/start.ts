/**
 * The loader, for one script tag in any page: `<script type="module" src="…/loader.js"></script>`. It gives the links,
 * figures and tags of a page their elements, with scripts from beside itself.
 */
import {hashes} from './hashes.js';
import {createLoad} from './scripts.js';
import {watch} from './watch.js';

const {url} = import.meta;
const own = [...document.querySelectorAll('script')].find(({src}) => src === url);
const load = createLoad(new URL('.', url).href, hashes, own?.nonce);

/** Where elements find who checks what they load; the build writes their side of it. */
const key = Symbol.for('idlib-loader');
const page = globalThis as {[key: symbol]: unknown};

// Another copy or version may be on the page; the first one to come stays.
if (!page[key]) {
  page[key] = load;
  watch(document, load);
}
