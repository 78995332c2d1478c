/** Many small elements on a page, against the same words written as a string by a script. */
import {STRING} from '../contenders.js';
import {open} from '../lab.js';
import {dataset} from '../../../src/generated/dataset.js';
import {interleaved} from '../rounds.js';
import {page as html} from '../site.js';
import {aboveBlank, BLANK, type Bench, type Measure, type Measured} from './measure.js';

const known = dataset.figures.filter(({indicator, value}) => indicator === 'displaced' && value !== null);
const repeat = (times: number, make: (index: number) => string) =>
  Array.from({length: times}, (_, index) => make(index)).join('');
const nth = (index: number) => known[index % known.length]!;

async function against(
  bench: Bench,
  name: string,
  tag: string,
  file: string,
  ours: string,
  string: string,
): Promise<Measured> {
  const {site} = bench.lab;
  const pages = new Map([[BLANK, '/blank.html'], [tag, `/${name}.html`], [STRING, `/${name}-string.html`]]); // prettier-ignore
  site.put(`/${name}.html`, html(ours, [`/dist/elements/${file}.js`]));
  site.put(`/${name}-string.html`, html('', [`/${name}-string.js`]));
  site.put(`/${name}-string.js`, `document.querySelector('main').innerHTML = ${JSON.stringify(string)}`);
  const units = {[`${name}-cpu`]: 'ms', [`${name}-memory`]: 'kB'};
  const rounds = {...bench.rounds, count: Math.ceil(bench.rounds.count / 2)};
  return aboveBlank(
    await interleaved(rounds, [...pages.keys()], units, (contender) =>
      bench.lab.visit(async ({page, cpu, memory}) => {
        const before = await cpu();
        await open(page, site.origin + pages.get(contender)!);
        return {[`${name}-cpu`]: (await cpu()) - before, [`${name}-memory`]: (await memory()) / 1000};
      }),
    ),
  );
}

/** Two hundred numbers in fifty strips. */
export const keyFigures: Measure = (bench) =>
  against(
    bench,
    'key-figures',
    'idlib-key-figures',
    'key-figures',
    repeat(50, (strip) => {
      const ids = Array.from({length: 4}, (_, index) => nth(strip + index).id);
      return `<idlib-key-figures figures="${ids.join(' ')}"></idlib-key-figures>`;
    }),
    repeat(200, (index) => {
      const {valueVerbatim, source, referencePeriodStart, referencePeriodEnd} = nth(index);
      return `<div><strong>${valueVerbatim}</strong> <span>people displaced</span> <span>${referencePeriodStart} to ${referencePeriodEnd}</span> <cite>${source}</cite></div>`;
    }),
  );

/** Five hundred numbers in sentences. */
export const inlineFigures: Measure = (bench) =>
  against(
    bench,
    'inline-figures',
    'idlib-figure',
    'figure',
    repeat(500, (index) => `<p>They were <idlib-figure ref="${nth(index).id}"></idlib-figure> by then.</p>`),
    repeat(500, (index) => `<p>They were <span>${nth(index).valueVerbatim}</span> by then.</p>`),
  );
