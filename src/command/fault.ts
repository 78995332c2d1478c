/** What was given cannot be used: a dataset, a figure, an element. The command ends with 1. */
export class InputFault extends Error {
  /** What is printed all the same, for programs. */
  readonly out: string;

  constructor(message: string, {out = '', cause}: {readonly out?: string; readonly cause?: unknown} = {}) {
    super(message, {cause});
    this.out = out;
  }
}

/** The command was called in another way than it can be. It ends with 2, and with how it is called. */
export class UsageFault extends Error {}
