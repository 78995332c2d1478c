/** Processor time of one move of the pointer, and of one arrow key, with what is painted after it. */
import type {CDPSession, Page} from 'puppeteer-core';
import {OURS} from '../contenders.js';
import {open, type Subject} from '../lab.js';
import {interleaved} from '../rounds.js';
import {pageOf} from '../site.js';
import {aboveBlank, BLANK, type Measure, type Measured} from './measure.js';

const MOVES = 40;

async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Over the middle of the chart from side to side and back, up and down. */
async function point(page: Page, client: CDPSession): Promise<void> {
  for (let move = 0; move < MOVES; move++) {
    const x = 70 + ((move * 97) % 560);
    const y = 150 + ((move * 53) % 260);
    await client.send('Input.dispatchMouseEvent', {type: 'mouseMoved', x, y});
    await painted(page);
  }
}

async function press(page: Page, client: CDPSession, key: string): Promise<void> {
  for (const type of ['keyDown', 'keyUp'] as const) {
    await client.send('Input.dispatchKeyEvent', {type, key, code: key, windowsVirtualKeyCode: key === 'Tab' ? 9 : 39});
  }
  await painted(page);
}

/** The second time, when everything has been shown once. */
async function each({cpu}: Subject, act: () => Promise<void>): Promise<number> {
  await act();
  const before = await cpu();
  await act();
  return ((await cpu()) - before) / MOVES;
}

/** By pointer and, for those that have keys, by arrow. */
const pointed =
  (figures: number, names: (name: string) => boolean): Measure =>
  async ({lab, rounds, contenders}): Promise<Measured> => {
    const able = contenders.filter(({name, file}) => file && names(name));
    const pages = new Map([[BLANK, '/blank.html'], ...able.map((one) => [one.name, pageOf(one)] as const)]);
    const [hover, key] = [`hover-${figures}`, `key-${figures}`];
    const few = {...rounds, count: Math.ceil(rounds.count / 2)};
    const measured = await interleaved(few, [...pages.keys()], {[hover]: 'ms', [key]: 'ms'}, (contender) =>
      lab.visit(async (subject) => {
        const {page, client} = subject;
        await open(page, `${lab.site.origin}${pages.get(contender)!}?figures=${figures}`);
        const sample: Record<string, number> = {[hover]: await each(subject, () => point(page, client))};
        if (![OURS, 'Highcharts', BLANK].includes(contender)) return sample;
        await client.send('Input.dispatchMouseEvent', {type: 'mouseMoved', x: 1, y: 1});
        for (let stop = 0; stop < 3; stop++) {
          await press(page, client, 'Tab');
          if (await page.evaluate(() => document.activeElement !== document.body)) break;
        }
        sample[key] = await each(subject, async () => {
          for (let move = 0; move < MOVES; move++) await press(page, client, 'ArrowRight');
        });
        return sample;
      }),
    );
    return aboveBlank(measured);
  };

export const pointing = pointed(17, () => true);
export const pointingMany = pointed(10_000, (name) => [OURS, 'uPlot', 'Chart.js'].includes(name));
