import {downloads} from '../../src/build/datasets.js';
import {formatJsonLd} from '../../src/formats/jsonld.js';
import type {Dataset} from '../../src/model/figure.js';
import type {DataPackage} from '../../src/model/schema.js';
import {html, trusted, type Markup} from '../html.js';

/**
 * The dataset for search engines, as a block of data in the page. It says what `dataset.jsonld` says; only the files
 * are named as seen from the page.
 */
export function linkedData(dataset: Dataset, about: DataPackage, folder: string): Markup {
  const files = downloads(about).map((file) => ({...file, path: `${folder}${file.path}`}));
  const text = JSON.stringify(JSON.parse(formatJsonLd(dataset, about, files)));
  // No text of the data can end the block.
  return html`<script type="application/ld+json">
    ${trusted(text.replaceAll('<', '\\u003c'))}
  </script>`;
}
