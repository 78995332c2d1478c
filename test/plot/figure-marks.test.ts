import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseHTML} from 'linkedom';
import {format} from 'prettier';
import * as plots from './plots.js';

/** The markup of a plot, with its identifiers counted from the first, as other plots may have come before it. */
async function drawn(plot: (options: {document: Document}) => Element): Promise<string> {
  const {document} = parseHTML('<!doctype html><html><body></body></html>');
  const html = plot({document}).outerHTML;
  const ids = [...new Set([...html.matchAll(/idlib-paint-\d+/g)].map(([id]) => id))];
  return format(
    html
      .replaceAll(/idlib-paint-\d+/g, (id) => `paint-${ids.indexOf(id) + 1}`)
      .replaceAll(/plot-[0-9a-f]{6}\b/g, 'plot'),
    {parser: 'html', printWidth: 140},
  );
}

describe('the marks for Plot', () => {
  for (const [name, plot] of Object.entries(plots)) {
    it(`draw what is stored as ${name}.svg`, async () => {
      const file = new URL(`${name}.svg`, import.meta.url);
      const svg = await drawn(plot);
      if (process.env.UPDATE) writeFileSync(file, svg);
      assert.equal(svg, readFileSync(file, 'utf8'));
    });
  }
});
