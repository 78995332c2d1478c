/** The chart as a server writes it, without script, against a page with a plain SVG; and what moves when a script comes. */
import {STILL} from '../contenders.js';
import {open} from '../lab.js';
import {interleaved} from '../rounds.js';
import {page as html, pageOf} from '../site.js';
import {writer} from '../static.js';
import {aboveBlank, BLANK, once, type Measure} from './measure.js';

export const WRITTEN = 'idlib-displacement-chart, written by a server';

export const staticForm: Measure = async ({lab, rounds, contenders}) => {
  const {renderToString} = await writer();
  const chart = renderToString('idlib-displacement-chart', {}, {width: 720});
  const number = renderToString('idlib-figure', {ref: 'displaced-350000-un-2020'});
  lab.site.put('/written.html', html(chart));
  const coming = ['/dist/elements/displacement-chart.js', '/dist/elements/figure.js'];
  lab.site.put('/upgraded.html', html(`<p>By then ${number} had fled.</p>${chart}<p>What follows.</p>`, coming));

  const plain = contenders.find(({name}) => name === STILL);
  const pages = new Map([[BLANK, '/blank.html'], [WRITTEN, '/written.html']]); // prettier-ignore
  if (plain) pages.set(STILL, pageOf(plain));
  const painted = await interleaved(rounds, [...pages.keys()], {'static-cpu': 'ms'}, (contender) =>
    lab.visit(async ({page, cpu}) => {
      const before = await cpu();
      await open(page, lab.site.origin + pages.get(contender)!);
      return {'static-cpu': (await cpu()) - before};
    }),
  );
  const seen = await interleaved(rounds, [...pages.keys()].slice(1), {'static-paint': 'ms'}, (contender) =>
    lab.visit(async ({page}) => {
      await open(page, lab.site.origin + pages.get(contender)!);
      return {'static-paint': await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime)}; // prettier-ignore
    }, 4),
  );
  const moved = await interleaved({count: 1, warm: false}, [WRITTEN], {'layout-shift': ''}, () =>
    lab.visit(async ({page}) => {
      await open(page, `${lab.site.origin}/upgraded.html`);
      const shift = await page.evaluate(async () => {
        await customElements.whenDefined('idlib-displacement-chart');
        await document.querySelector('idlib-displacement-chart')!.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 200));
        let sum = 0;
        const observer = new PerformanceObserver(() => undefined);
        observer.observe({type: 'layout-shift', buffered: true});
        await new Promise((resolve) => setTimeout(resolve, 50));
        for (const entry of observer.takeRecords()) sum += (entry as unknown as {value: number}).value;
        return sum;
      });
      return {'layout-shift': shift};
    }),
  );
  const {results, faults} = aboveBlank(painted);
  const scripts = chart.match(/<script|<link|<style> ?@import/g)?.length ?? 0;
  return {
    results: [once('static-script', WRITTEN, '', scripts), ...results, ...seen.results, ...moved.results],
    faults: [...faults, ...seen.faults, ...moved.faults],
  };
};
