import type {Criteria} from '../../model/select.js';
import {Assembly} from './assembly.js';
import type {Draft} from './draft.js';
import {wanted} from './wanted.js';

export interface ReadOptions {
  /** Holds only figures that meet these, as `select` would choose; all if not given. */
  readonly select?: Criteria;
  /** Holds no more figures than this and counts the others; all if not given. */
  readonly most?: number;
}

/** What of a file is held for one of those who ask for some of it. */
export class Portion {
  readonly assembly = new Assembly();
  /** Figures that are asked for; those beyond `most` are counted, not held. */
  matched = 0;
  private readonly wants: (draft: Draft) => boolean;
  private readonly most: number;

  /** Throws `RangeError` for a date in `select` that is not one. */
  constructor({select = {}, most = Infinity}: ReadOptions) {
    this.wants = wanted(select);
    this.most = most;
  }

  /** Holds a figure that stands in a row of the file, where it is asked for. */
  offer(draft: Draft, row: number): void {
    if (!this.wants(draft)) return;
    this.matched++;
    if (this.assembly.figures < this.most) this.assembly.add(draft, row);
  }
}
