import type {Dataset, Indicator} from '../../src/model/figure.js';
import type {Asked, Changed, Progress, Reading, SourceFault} from './reader.js';

/** Who asks for the dataset of a `src`. */
export interface SourceHost extends Asked {
  readonly src: string | null;
  readonly baseURI: string;
  readonly isContentEditable: boolean;
}

/** The dataset of an element's `src`: on its way, there, or not to be had. The code for it is fetched at first need. */
export class Source {
  dataset: Dataset | null = null;
  fault: SourceFault | null = null;
  /** How far a table was read of which only what is asked for is held; `null` for other files. */
  progress: Progress | null = null;
  private reading: AbortController | null = null;
  private waits = false;

  /** `settled` is called when the dataset has come, or cannot. */
  constructor(
    readonly host: SourceHost,
    readonly indicators: () => readonly Indicator[],
    private readonly settled: () => void,
  ) {}

  /** Reads what is asked for after a change of the host. */
  follow(changed: Changed): void {
    if (changed.has('src') || this.waits || this.progress?.outdated(changed)) this.read();
  }

  read(): void {
    this.leave();
    this.dataset = this.fault = this.progress = null;
    const {src, baseURI, isContentEditable} = this.host;
    if (!src || (this.waits = isContentEditable)) return;
    const {signal} = (this.reading = new AbortController());
    void import('./reader.js')
      .then(({readDataset}) => readDataset(new URL(src, baseURI).href, signal, this))
      .catch((error: unknown): Reading => ({fault: 'missing', detail: (error as Error).message}))
      .then((reading) => signal.aborted || this.settle(reading));
  }

  /** Ends reading at the wish of a reader. */
  stop(): void {
    this.leave();
    this.settle({fault: 'stopped', detail: ''});
  }

  /** Ends reading as the element is gone. */
  leave(): void {
    this.reading?.abort();
    this.reading = null;
  }

  private settle(reading: Reading): void {
    if ('dataset' in reading) this.dataset = reading.dataset;
    else this.fault = reading;
    this.settled();
  }
}
