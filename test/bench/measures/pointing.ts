/** Processor time of one move of the pointer, and of one arrow key, with what is painted after it. */
import type {CDPSession, Page} from 'puppeteer-core';
import {BEFORE, OURS} from '../contenders.js';
import {x, y} from '../contenders/svg.js';
import type {Job} from '../drawing.js';
import {jobDataset, jobOf} from '../job.js';
import {open, type Subject} from '../lab.js';
import {interleaved} from '../rounds.js';
import {pageOf} from '../site.js';
import {aboveBlank, BLANK, type Measure, type Measured} from './measure.js';

const MOVES = 40;

async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

type Point = readonly [x: number, y: number];

/** The middles of marks in the window: of ours where they are, of others about there, as all have the same axes. */
function marksOf(page: Page, job: Job): Promise<Point[]> {
  const about = job.figures.map(({to, value}): Point => [x(job, to), y(job, value)]);
  return page.evaluate((points) => {
    const root = document.querySelector('idlib-displacement-chart')?.shadowRoot;
    const main = document.querySelector('main')!.getBoundingClientRect();
    // The mark alone: its words in a list are one more place to hit.
    const own = [...(root?.querySelectorAll('.figure') ?? [])].map((figure): [number, number] => {
      const box = figure.querySelector('.target')!.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    });
    const all = own.length ? own : points.map(([x, y]): [number, number] => [main.x + x, main.y + y]);
    return all.filter(([, y]) => y > 0 && y < innerHeight);
  }, about);
}

/** Whether a point of ours is on a mark that is not open, rather than under the evidence of another, where no move is. */
function leads(page: Page, [x, y]: Point): Promise<boolean> {
  return page.evaluate(
    (x, y) => {
      const root = document.querySelector('idlib-displacement-chart')?.shadowRoot;
      if (!root) return true;
      const hit = root.elementFromPoint(x, y)?.closest('.figure');
      return Boolean(hit && !hit.classList.contains('open'));
    },
    x,
    y,
  );
}

/** Moves from one side to the other and back, of which each leaves a mark and comes to another; tells where they went. */
async function wander(page: Page, client: CDPSession, marks: readonly Point[]): Promise<Point[]> {
  const points: Point[] = [];
  for (let at = 0; points.length < MOVES; at += 7) {
    const lap = Math.floor(at / marks.length);
    if (lap > 7 * MOVES) throw new Error('no mark can be come to');
    // One further in each lap, or some numbers of marks would have the same few visited.
    const next = marks[(at + lap) % marks.length]!;
    if (!(await leads(page, next))) continue;
    await point(page, client, [next]);
    points.push(next);
  }
  return points;
}

async function point(page: Page, client: CDPSession, points: readonly Point[]): Promise<void> {
  for (const [x, y] of points) {
    await client.send('Input.dispatchMouseEvent', {type: 'mouseMoved', x, y});
    await painted(page);
  }
}

/** Whether the evidence of a figure of ours is open, without which nothing was measured. */
async function assertOpen(page: Page): Promise<void> {
  const open = await page.evaluate(
    () => document.querySelector('idlib-displacement-chart')!.shadowRoot!.querySelector('#evidence') !== null,
  );
  if (!open) throw new Error('no evidence was opened');
}

const codes = {Tab: 9, ArrowLeft: 37, ArrowRight: 39};

async function press(page: Page, client: CDPSession, key: keyof typeof codes): Promise<void> {
  for (const type of ['keyDown', 'keyUp'] as const) {
    await client.send('Input.dispatchKeyEvent', {type, key, code: key, windowsVirtualKeyCode: codes[key]});
  }
  await painted(page);
}

/** Of each move, once everything has been shown. */
async function each({cpu}: Subject, act: () => Promise<void>): Promise<number> {
  const before = await cpu();
  await act();
  return ((await cpu()) - before) / MOVES;
}

/** By pointer and, for those that have keys, by arrow. */
const pointed =
  (figures: number, names: (name: string) => boolean): Measure =>
  async ({lab, rounds, contenders}): Promise<Measured> => {
    const job = jobOf(jobDataset(figures));
    const able = contenders.filter(({name, file}) => file && names(name));
    const pages = new Map([[BLANK, '/blank.html'], ...able.map((one) => [one.name, pageOf(one)] as const)]);
    const [hover, key] = [`hover-${figures}`, `key-${figures}`];
    // What comes first is thrown away in each visit, and to draw thousands takes most of a minute.
    const few = {count: figures > 100 ? 1 : Math.min(2, rounds.count), warm: false};
    const measured = await interleaved(few, [...pages.keys()], {[hover]: 'ms', [key]: 'ms'}, (contender) =>
      lab.visit(async (subject) => {
        const {page, client} = subject;
        await open(page, `${lab.site.origin}${pages.get(contender)!}?figures=${figures}`);
        const points = await wander(page, client, await marksOf(page, job));
        const sample: Record<string, number> = {[hover]: await each(subject, () => point(page, client, points))};
        if ([OURS, BEFORE].includes(contender)) await assertOpen(page);
        if (![OURS, BEFORE, 'Highcharts', BLANK].includes(contender)) return sample;
        await client.send('Input.dispatchMouseEvent', {type: 'mouseMoved', x: 1, y: 1});
        for (let stop = 0; stop < 3; stop++) {
          await press(page, client, 'Tab');
          const role = () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('role');
          if ((await page.evaluate(role)) === 'option') break;
        }
        // Back and forth, as nothing would move at the end of the list.
        const walk = async () => {
          for (let move = 0; move < MOVES; move++) await press(page, client, move % 2 ? 'ArrowLeft' : 'ArrowRight');
        };
        await walk();
        sample[key] = await each(subject, walk);
        if ([OURS, BEFORE].includes(contender)) await assertOpen(page);
        return sample;
      }),
    );
    return aboveBlank(measured);
  };

export const pointing = pointed(17, () => true);
export const pointingMany = pointed(10_000, (name) => [OURS, BEFORE, 'uPlot', 'Chart.js'].includes(name));
