import {codeBlock} from './code.js';
import {html, type Markup} from './html.js';

/** The page that links from elsewhere lead to: it shows what the address says. */
export function viewPage(): Markup {
  return html`<h1>Figures from a link</h1>
    <p id="without">
      The address of this page says what to show, and showing it needs script, which is not running here. Every figure
      has its words, period and source on the <a href="dataset.html">page of the dataset</a>, which needs none.
    </p>
    <p id="none" hidden>
      The address of this page names nothing that can be shown, so here is every figure. What follows its # has to be an
      element and what it shows, as in the example below.
    </p>
    <p id="words" hidden>
      The heading or the summary was written by who made the link; the figures, and all that is said of them, are those
      of the dataset.
    </p>
    <h2>The figures</h2>
    <div id="place">
      <idlib-figure-table>
        <p>Every figure, one row each: number as published, what is counted, place, period, source and report.</p>
      </idlib-figure-table>
    </div>
    <h2>Links to figures</h2>
    <p>
      Any element, with anything that it can be asked, has an address here. To put the one above into a page of your
      own, <a id="embed" href="embed.html">go on to its code</a>.
    </p>
    ${codeBlock('view.html#idlib-displacement-chart?source=un&lang=ar', 'Address', 'the address of a chart')}`;
}
