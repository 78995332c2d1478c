/** What is left of a chart that was put into a page and taken out of it, ten thousand times. */
import {OURS} from '../contenders.js';
import {open} from '../lab.js';
import {interleaved} from '../rounds.js';
import {page as html} from '../site.js';
import type {Measure} from './measure.js';

export const lives: Measure = ({lab}) => {
  lab.site.put('/lives.html', html('', ['/dist/elements/displacement-chart.js']));
  return interleaved({count: 1, warm: false}, [OURS], {'heap-growth': '× after 10,000 lives'}, () =>
    lab.visit(async ({page, memory}) => {
      await open(page, `${lab.site.origin}/lives.html`);
      const live = (times: number) =>
        page.evaluate(async (count) => {
          const main = document.querySelector('main')!;
          for (let time = 0; time < count; time++) {
            const element = document.createElement('idlib-displacement-chart');
            main.append(element);
            await element.updateComplete;
            element.remove();
            if (time % 100 === 0) await new Promise(requestAnimationFrame);
          }
        }, times);
      await live(500);
      const before = await memory();
      await live(10_000);
      return {'heap-growth': (await memory()) / before};
    }),
  );
};
