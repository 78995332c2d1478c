/** Milliseconds in which a chart that is there shows another number, to the end of layout. */
import {OURS} from '../contenders.js';
import {open} from '../lab.js';
import {interleaved} from '../rounds.js';
import {pageOf} from '../site.js';
import {median} from '../statistics.js';
import type {Measure} from './measure.js';

const TIMES = 40;

export const update: Measure = ({lab, rounds, contenders}) => {
  const able = new Map(contenders.filter(({file}) => file).map((each) => [each.name, pageOf(each)]));
  const few = {...rounds, count: Math.ceil(rounds.count / 2)};
  return interleaved(few, [...able.keys()], {'update-figure': 'ms', 'update-attribute': 'ms'}, (contender) =>
    lab.visit(async ({page}) => {
      await open(page, lab.site.origin + able.get(contender)!);
      const took = await page.evaluate((times) => bench.update(times), TIMES);
      const figure = {'update-figure': median(took.slice(TIMES / 4))};
      if (contender !== OURS) return figure;
      const other = await page.evaluate(async (times) => {
        const element = document.querySelector('idlib-displacement-chart')!;
        const each: number[] = [];
        for (let time = 0; time < times; time++) {
          await new Promise(requestAnimationFrame);
          const before = performance.now();
          element.setAttribute('source', time % 2 ? 'un' : 'un irc');
          await element.updateComplete;
          document.body.getBoundingClientRect();
          each.push(performance.now() - before);
        }
        return each;
      }, TIMES);
      return {...figure, 'update-attribute': median(other.slice(TIMES / 4))};
    }),
  );
};
