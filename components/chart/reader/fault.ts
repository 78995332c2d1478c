import {DatasetError} from '../../../src/model/error.js';
import type {Fault} from '../../../src/text/messages/messages.js';

/** Why a dataset that a page asked for cannot be drawn; `detail` goes into the sentence that says so. */
export interface SourceFault {
  readonly fault: Fault;
  readonly detail: string;
}

export class FaultError extends Error {
  constructor(readonly reading: SourceFault) {
    super(reading.detail);
  }
}

/** What is said of a file that cannot be read; `null` for a fault of the code. */
export function faultOf(error: unknown): SourceFault | null {
  if (error instanceof FaultError) return error.reading;
  return error instanceof DatasetError ? {fault: 'invalid', detail: error.message} : null;
}
