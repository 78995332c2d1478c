/** One way to use an element: when to use it, and the files in the folder of the element that show it. */
export interface Variant {
  readonly id: string;
  readonly title: string;
  /** A line or two; words between backticks are code. */
  readonly use: string;
  /** Names in `demo/examples/` and there in the folder of the element. */
  readonly examples: readonly string[];
}
