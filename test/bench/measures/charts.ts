/** Processor time of the main thread from an empty tab until the charts are drawn and the page is quiet. */
import {pageOf} from '../site.js';
import {open} from '../lab.js';
import {interleaved} from '../rounds.js';
import {aboveBlank, BLANK, type Bench, type Measure, type Measured} from './measure.js';

/** `slowed` by measure: how many times slower the processor is. */
async function drawn(
  {lab, rounds, contenders}: Bench,
  slowed: Readonly<Record<string, number>>,
  query = '',
): Promise<Measured> {
  const pages = new Map([[BLANK, '/blank.html'], ...contenders.map((each) => [each.name, pageOf(each)] as const)]);
  const units = Object.fromEntries(Object.keys(slowed).map((measure) => [measure, 'ms']));
  const measured = await interleaved(rounds, [...pages.keys()], units, async (contender) => {
    const address = lab.site.origin + pages.get(contender)! + query;
    const sample: Record<string, number> = {};
    for (const [measure, rate] of Object.entries(slowed)) {
      sample[measure] = await lab.visit(async ({page, cpu}) => {
        const before = await cpu();
        await open(page, address);
        return (await cpu()) - before;
      }, rate);
    }
    return sample;
  });
  return aboveBlank(measured);
}

export const firstChart: Measure = (bench) => drawn(bench, {'first-chart-1x': 1, 'first-chart-4x': 4});

export const fiftyCharts: Measure = ({lab, rounds, contenders}) =>
  drawn(
    {lab, rounds: {...rounds, count: Math.ceil(rounds.count / 2)}, contenders: contenders.filter(({file}) => file)},
    {'fifty-charts': 1},
    '?charts=50',
  );
