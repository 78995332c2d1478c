import {articleFile, articles} from './articles.js';
import {chrome} from './chrome.js';
import {codeBlock} from './code.js';
import {elements, pageFile} from './elements.js';
import {exampleText, type Examples} from './examples.js';
import {html, prose, trusted, type Markup} from './html.js';
import {marksList} from './marks.js';

/**
 * The first page: the chart, what the library is, the three ways to it, its marks and its data. `printed` is what the
 * example of the import prints.
 */
export function indexPage(examples: Examples, printed: string): Markup {
  const code = (file: string, language: string, name: string) => codeBlock(exampleText(examples, file), language, name);
  return html`<h1>Figures of displacement that keep their words</h1>
    <div class="run first">${trusted(exampleText(examples, 'first.html'))}</div>
    <div class="measure">
      <p class="lead">
        Someone writes “350,000 displaced”. Who said so, since when, at least or about, counted or feared? Most charts
        lose exactly that, and then add up numbers that overlap.
      </p>
      <p>
        Idlib Figures is a small dataset and a library of web components. A figure in it is not a bare value: it is one
        number that one source published, in one report, for one group, place and period. The charts draw no number
        without its words, its period and its source, and they do not add what must not be added. It was made for
        newsrooms, aid organizations and researchers; the figures are of Idlib, Syria, in 2019 and 2020, and the charts
        read other datasets of the same columns.
      </p>
    </div>

    <section>
      <h2 id="elements">The elements</h2>
      <ul>
        ${elements.map(
          (element) =>
            html`<li><a href="${pageFile(element)}">${element.title}</a> – ${prose(element.description)}</li>`,
        )}
      </ul>
      <p>
        In use: an article in
        ${articles.map(
          ({language}, index) =>
            html`${['', ', ', ' and '][index]!}<a
                href="${articleFile(language)}"
                lang="${language}"
                hreflang="${language}"
                dir="${chrome[language].direction}"
                >${chrome[language].name}</a
              >`,
        )}.
      </p>
    </section>

    <section>
      <h2 id="use">Three ways in</h2>
      <div class="ways">
        <section>
          <h3>In a page of any CMS</h3>
          <p>
            Put <a href="idlib.js" download>idlib.js</a> on your site, with the folder <code>languages/</code> beside it
            for pages in Arabic or French, <a href="reader.js" download>reader.js</a> if you use datasets of your own,
            <a href="density.js" download>density.js</a> if these have hundreds of figures,
            <a href="data-worker.js" download>data-worker.js</a> and
            <a href="parquet-reader.js" download>parquet-reader.js</a> if they are large files, and
            <a href="tools.js" download>tools.js</a> if you let readers download, cite or share. Then write the tag
            where the chart should stand. Nothing is fetched from elsewhere or stored, and no inline script or style is
            needed.
          </p>
          ${code('script.html', 'HTML', 'a page of a CMS')}
          <p>
            <a href="displacement-chart.html">All that the tag can do, each with its code</a>. Or
            <a href="embed.html">choose what it shows, and copy the code</a>.
          </p>
        </section>
        <section>
          <h3>In an app, from npm</h3>
          <p>The dataset and its functions are typed, and touch neither page nor network.</p>
          ${code('import.js', 'JavaScript', 'the dataset in an app')}
          <details>
            <summary>What it prints</summary>
            <pre><code>${printed}</code></pre>
          </details>
          <p>The chart is an element like any other, with or without a framework.</p>
          ${code('element.js', 'JavaScript', 'the chart in an app')}
        </section>
        <section>
          <h3>This gallery</h3>
          <p>
            It is built from the same files and is the documentation. In a copy of the repository, this builds it and
            serves it on port 8000; the folder <code>dist/gallery</code> then works on any host, under any path.
          </p>
          ${code('gallery.sh', 'Shell', 'building this gallery')}
        </section>
      </div>
    </section>

    <section>
      <h2 id="marks">What the marks say</h2>
      ${marksList()}
      <p class="measure">
        No line leads from one figure to another, nothing is stacked, and nothing is summed. In a chart, the arrow keys
        go from figure to figure; each opens its evidence: report, paragraph, period, source and how it stands to the
        others. The button “Table” shows all of it as a table.
      </p>
    </section>

    <section>
      <h2 id="data">The data</h2>
      <p>
        <a href="dataset.html">All figures as published</a>, with every column, how they were coded and how to cite
        them; the same as <a href="dataset.html#files">CSV, JSON, HXL and JSON-LD</a>.
      </p>
    </section>`;
}
