import {css} from 'lit';
import type {LitElement} from 'lit';
import {DenseChart} from '../../components/chart/dense-chart.js';
import {styles as densityStyles} from '../../components/chart/density/styles.js';
import {elements, type Tag} from './elements.js';
import {widths} from './still.js';

/** What only stands in an element that was written before its script came. */
const own = css`
  /* Buttons of the script that comes, and what opens without it. */
  :where(.still, .shut > summary) {
    display: inline-block;
    box-sizing: border-box;
    min-block-size: 24px;
    min-inline-size: 24px;
    border: 1px solid var(--muted);
    border-radius: 3px;
    background: var(--ground);
    color: var(--ink);
  }
  .shut > summary {
    display: block;
    inline-size: max-content;
    padding: 0.15em 0.8em;
    list-style: none;
    cursor: pointer;
  }
  .shut > summary::-webkit-details-marker {
    display: none;
  }
  .shut > summary:focus-visible {
    outline: 2px solid var(--reported);
    outline-offset: 2px;
  }
  .shut[open] {
    order: 1;
    flex: 1 0 100%;
  }
  .shut[open] > summary {
    color: var(--ground);
    background: var(--ink);
    border-color: var(--ink);
  }
  .corner:has([open]) {
    position: static;
  }
  .at {
    display: none;
  }
  @media print {
    @container (min-inline-size: 26em) {
      .written {
        display: block;
      }
      .written ~ :is(.at, .drawing, .map, .key) {
        display: none;
      }
    }
  }
`.cssText;

/** Shows the drawing that was made for the width there is, or for the next smaller one. */
const switches = widths
  .map((width, index) => {
    const next = widths[index + 1];
    const conditions = [
      ...(index ? [`(min-inline-size: ${width}px)`] : []),
      ...(next ? [`(not (min-inline-size: ${next}px))`] : []),
    ];
    return `@container ${conditions.join(' and ')} { .w${width} { display: block; } }`;
  })
  .join('\n');

const sheets = new Map<Tag, string>();

/** The style sheet of an element that was written before its script came; the same text as in its `<style>`. */
export function stylesOf(tag: Tag): string {
  let sheet = sheets.get(tag);
  if (!sheet) {
    sheet = [...sheetsOf(elements[tag]), own, switches].join('\n').replace(/\s*\n\s*/g, '\n');
    sheets.set(tag, sheet);
  }
  return sheet;
}

/** The style sheets of a class of elements, as they are in the source; also those that a page would load later. */
export function sheetsOf({elementStyles, prototype}: Pick<typeof LitElement, 'elementStyles' | 'prototype'>): string[] {
  const sheets = elementStyles.map((style) => ('cssText' in style ? style.cssText : ''));
  return prototype instanceof DenseChart ? [...sheets, densityStyles] : sheets;
}

/** What a content security policy has to admit, in `style-src`, for the inline styles of an element. */
export async function styleHashes(tag: Tag): Promise<string[]> {
  const all = tag === 'idlib-dashboard' ? (Object.keys(elements) as Tag[]) : [tag];
  return Promise.all(
    all.map(async (name) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(stylesOf(name)));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    }),
  );
}
