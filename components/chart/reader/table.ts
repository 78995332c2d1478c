import {parseDate} from '../../../src/model/dates.js';
import type {Indicator} from '../../../src/model/figure.js';
import type {Criteria} from '../../../src/model/select.js';
import type {Wishes} from '../selection.js';
import type {Digested} from './digest.js';
import {FaultError} from './files.js';
import {openSink} from './sink.js';

/** The properties of an element that changed. */
export interface Changed {
  has(name: PropertyKey): boolean;
}

/** How far a table was read. */
export interface Progress {
  readonly count: number;
  /** Of its size, or where that is not told, of itself. */
  readonly unit: '%' | 'MB';
  /** Whether what is read is no longer what is asked for. */
  outdated(changed: Changed): boolean;
}

/** Who asks for figures of a table, and is told how far it was read. */
export interface Asking {
  readonly host: Wishes & {readonly most: number; requestUpdate(): void};
  readonly indicators: () => readonly Indicator[];
  progress: Progress | null;
}

const wishes = ['series', 'figures', 'indicator', 'group', 'place', 'source', 'from', 'to', 'asOf'] as const;

/** All of UCDP GED is half of it. */
const MAX_MEGABYTES = 500;
/** Without any byte. */
const MAX_SECONDS = 20;
/** No element can show more; most of them less. */
export const MOST_FIGURES = 100_000;

/**
 * Reads a table as the field publishes it, of any size: what an element asks for of it. Throws `FaultError` and
 * `DatasetError`; rejects where `signal` was raised.
 */
export async function readTable(url: string, signal: AbortSignal, asking: Asking): Promise<Digested> {
  const tell = (count: number, unit: Progress['unit']) => {
    if (signal.aborted) return;
    asking.progress = {count, unit, outdated: (changed) => wishes.some((wish) => changed.has(wish))};
    asking.host.requestUpdate();
  };
  const select = criteriaOf(asking.host, asking.indicators());
  tell(0, '%');
  const sink = await openSink({select, most: Math.min(asking.host.most, MOST_FIGURES)});
  const watch = new Watch(signal);
  try {
    const response = await fetch(url, {signal: watch.signal});
    if (!response.ok) throw new FaultError({fault: 'missing', detail: `HTTP ${response.status}`});
    // The length of what is packed is not that of what comes out of it.
    const length = response.headers.has('Content-Encoding') ? 0 : Number(response.headers.get('Content-Length'));
    const reader = response.body!.getReader();
    let [bytes, told] = [0, 0];
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      watch.stop();
      bytes += part.value.length;
      if (bytes > MAX_MEGABYTES * 1e6) throw new FaultError({fault: 'too_large', detail: String(MAX_MEGABYTES)});
      await sink.push(part.value);
      signal.throwIfAborted();
      // In steps that can be listened to.
      const step = length ? Math.min(9, Math.floor((10 * bytes) / length)) : Math.floor(bytes / 10e6);
      if (step > told) tell(step * 10, length ? '%' : 'MB');
      told = step;
      watch.start();
    }
    return await sink.end();
  } catch (error) {
    throw watch.late && !signal.aborted ? new FaultError({fault: 'slow', detail: String(MAX_SECONDS)}) : error;
  } finally {
    watch.stop();
    watch.close();
    sink.close();
  }
}

/** Gives up on a host that is silent for too long. */
class Watch {
  private readonly closing = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly signal: AbortSignal;
  late = false;

  constructor(signal: AbortSignal) {
    this.signal = AbortSignal.any([signal, this.closing.signal]);
    this.start();
  }

  start(): void {
    this.timer = setTimeout(() => {
      this.late = true;
      this.close();
    }, MAX_SECONDS * 1000);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  close(): void {
    this.closing.abort();
  }
}

/** What is to be held of a file for an element that was asked to show this. A date that is not one is not heeded. */
function criteriaOf(asked: Wishes, indicators: readonly Indicator[]): Criteria {
  const known: readonly string[] = indicators;
  const indicator = words(asked.indicator)?.filter((word) => known.includes(word));
  const criteria = {
    id: words(asked.figures),
    indicator: indicator?.length ? indicator : indicators,
    group: words(asked.group),
    series: words(asked.series),
    place: words(asked.place),
    source: words(asked.source),
    from: date(asked.from),
    to: date(asked.to),
    asOf: date(asked.asOf),
  };
  return Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== undefined));
}

function words(text: string | null): readonly string[] | undefined {
  const found = text?.split(/[\s,]+/).filter(Boolean) ?? [];
  return found.length ? found : undefined;
}

function date(text: string | null): string | undefined {
  return text && parseDate(text.trim()) ? text.trim() : undefined;
}
