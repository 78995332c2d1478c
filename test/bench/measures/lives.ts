/** What is left of numbers that were put into a page and taken out of it ten thousand times, and of charts, a thousand. */
import {OURS} from '../contenders.js';
import {open} from '../lab.js';
import {interleaved} from '../rounds.js';
import {page as html} from '../site.js';
import type {Measure} from './measure.js';

const LIVES = {'idlib-figure': 10_000, [OURS]: 1000};
/** So many come and go before: until then the engine compiles what it has met often, which it keeps. */
const WARM = 1000;

export const lives: Measure = ({lab}) => {
  lab.site.put('/lives.html', html('', ['/dist/elements/displacement-chart.js', '/dist/elements/figure.js']));
  return interleaved({count: 1, warm: false}, Object.keys(LIVES), {'heap-growth': '×'}, (contender) =>
    lab.visit(async ({page, memory}) => {
      await open(page, `${lab.site.origin}/lives.html`);
      const live = (count: number) =>
        page.evaluate(
          async (tag, times) => {
            const main = document.querySelector('main')!;
            for (let time = 0; time < times; time++) {
              const element = document.createElement(tag as 'idlib-figure');
              element.setAttribute('ref', 'displaced-350000-un-2020');
              main.append(element);
              await element.updateComplete;
              element.remove();
              if (time % 100 === 0) await new Promise(requestAnimationFrame);
            }
          },
          contender,
          count,
        );
      const times = LIVES[contender as keyof typeof LIVES];
      await live(WARM);
      const before = await memory();
      await live(times);
      return {'heap-growth': (await memory()) / before};
    }),
  );
};
