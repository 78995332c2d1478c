/** The page that reads large datasets: parses, selects, adds up, draws all, and tells the longest task of the drawing. */
import {parseFigures, parseFiguresInSlices, select, total, type Tables} from '../../src/index.js';
import {eventTables} from './rows.js';

export interface Reading {
  readonly parse: number;
  /** The same in slices, and the longest task meanwhile. */
  readonly sliced: number;
  readonly slice: number;
  readonly select: number;
  readonly total: number;
  /** To list why the figures do not add up. */
  readonly reasons: number;
  readonly chart: number;
  readonly longest: number;
}

declare global {
  var read: (count: number, shipped: Tables) => Promise<Reading>;
}

async function took<T>(act: () => T | Promise<T>): Promise<[T, number]> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  const before = performance.now();
  const made = await act();
  return [made, performance.now() - before];
}

/** How long something takes, and the longest task of the page meanwhile; 0 where none took 50 ms. */
async function watched(act: () => Promise<unknown>): Promise<[took: number, longest: number]> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  let longest = 0;
  const watch = (list: PerformanceEntryList) => {
    for (const {duration} of list) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => watch(list.getEntries()));
  observer.observe({type: 'longtask'});
  const [, time] = await took(act);
  await new Promise((resolve) => setTimeout(resolve, 100));
  watch(observer.takeRecords());
  observer.disconnect();
  return [time, longest];
}

globalThis.read = async (count, shipped) => {
  const tables = eventTables(count, shipped);
  const [read, parse] = await took(() => parseFigures(tables));
  const criteria = {indicator: 'killed', place: 'idlib', from: '2015-01-01', to: '2015-03-31'} as const;
  const [chosen, selecting] = await took(() => select(read.figures, criteria, {dataset: read}));
  const [sum, adding] = await took(() => total(chosen, {dataset: read}));
  const [, listing] = await took(() => (sum.refused ? sum.reasons.length : 0));
  const draw = async () => {
    const element = document.createElement('idlib-casualty-chart');
    element.data = read;
    document.querySelector('main')!.append(element);
    await element.updateComplete;
    document.body.getBoundingClientRect();
  };
  // What is called above keeps the page for as long as it takes; what follows must not.
  const [sliced, slice] = await watched(() => parseFiguresInSlices(tables));
  const [chart, longest] = await watched(draw);
  return {parse, sliced, slice, select: selecting, total: adding, reasons: listing, chart, longest};
};
