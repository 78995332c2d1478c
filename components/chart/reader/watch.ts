import {FaultError} from './fault.js';

/** Without any byte. */
const MAX_SECONDS = 20;

/** Gives up on a host that is silent for too long. */
export class Watch {
  private readonly closing = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private late = false;
  /** Raised when nobody waits any longer. */
  readonly signal: AbortSignal;

  constructor(private readonly wanted: AbortSignal) {
    this.signal = AbortSignal.any([wanted, this.closing.signal]);
  }

  /** The host is waited for, from now on. */
  wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.late = true;
      this.closing.abort();
    }, MAX_SECONDS * 1000);
  }

  /** What was waited for is there. */
  rest(): void {
    clearTimeout(this.timer);
  }

  close(): void {
    this.rest();
    this.closing.abort();
  }

  /** What is told of an error that came meanwhile. */
  told(error: unknown): unknown {
    return this.late && !this.wanted.aborted ? new FaultError({fault: 'slow', detail: String(MAX_SECONDS)}) : error;
  }
}
