/** What every contender is asked to draw, in numbers alone: this module runs in the pages of the benchmark too. */

/** A figure as a charting library takes it. Days are milliseconds of UTC. */
export interface JobFigure {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The ends of the bar that shows a floor, a ceiling or a printed range; the value where the words give none. */
  readonly low: number;
  readonly high: number;
  /** The number as published: “more than 235,000”. */
  readonly words: string;
  /** What its line looks like: a period, days that are only possible, or a projection. */
  readonly kind: 'reported' | 'possible' | 'projected';
}

export interface Job {
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  readonly most: number;
  readonly figures: readonly JobFigure[];
}

/** The same job with another number in its first figure, another each time. */
export function changed(job: Job, time: number): Job {
  const [first, ...rest] = job.figures;
  const value = 250_000 + (time % 50) * 1000;
  return {...job, figures: [{...first!, value, low: value, high: value, words: value.toLocaleString('en')}, ...rest]};
}
