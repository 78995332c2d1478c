/** The same as `data-worker.ts`, with what reads Parquet: it is fetched where such a file is met. */
import {openParquet} from '../../src/formats/published/parquet-table.js';
import {performer} from './reader/perform.js';
import {serve} from './reader/serve.js';

export const perform = performer(openParquet);
serve(perform);
