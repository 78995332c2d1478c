/**
 * Reads tables and large datasets, in a worker or, imported, in the page. It fetches nothing: the page gives it the
 * bytes, so that what the page's policy says of connections holds for them.
 */
import {performer} from './reader/perform.js';
import {serve} from './reader/serve.js';

export const perform = performer(() => Promise.reject(new Error('another script reads Parquet')));
serve(perform);
