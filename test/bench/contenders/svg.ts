/** The job as an SVG, for the contender that writes it in a page and the one that has it in its page. */
import type {Job} from '../drawing.js';
import {month} from './start.js';

const LEFT = 60;
const RIGHT = 90;
const TOP = 30;
const BOTTOM = 30;
const DASHES = {reported: '', possible: ' stroke-dasharray="2 3"', projected: ' stroke-dasharray="6 3"'};

export function x({width, from, to}: Job, time: number): number {
  return LEFT + ((time - from) / (to - from)) * (width - LEFT - RIGHT);
}

export function y({height, most}: Job, value: number): number {
  return height - BOTTOM - (value / most) * (height - TOP - BOTTOM);
}

export function drawString(job: Job): string {
  const {width, height, from, to, most, figures} = job;
  const across = (time: number) => x(job, time).toFixed(1);
  const down = (value: number) => y(job, value).toFixed(1);
  let drawn = '';
  for (let value = 0; value <= most; value += 100_000) {
    drawn += `<path d="M${LEFT} ${down(value)}H${width - RIGHT}" stroke="#ddd"/><text x="${LEFT - 6}" y="${down(value)}" text-anchor="end">${value / 1000}k</text>`;
  }
  for (let tick = 0; tick <= 5; tick++) {
    const time = from + ((to - from) * tick) / 5;
    drawn += `<text x="${across(time)}" y="${height - 8}" text-anchor="middle">${month(time)}</text>`;
  }
  for (const figure of figures) {
    const [end, level] = [across(figure.to), down(figure.value)];
    drawn += `<path d="M${across(figure.from)} ${level}H${end}" stroke="#234"${DASHES[figure.kind]}/><path d="M${end} ${down(figure.low)}V${down(figure.high)}" stroke="#678" stroke-width="4"/><circle cx="${end}" cy="${level}" r="4" fill="#234"/><text x="${Number(end) + 8}" y="${level}">${figure.words}</text>`;
  }
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="13" font-family="sans-serif" role="img" aria-label="People displaced">${drawn}</svg>`;
}
