/** What stands for the name of the element in the value that an address has at first. */
export const NAME = '*';

/** What a reader can choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** `one` and `many` of the choices; `date` of full or reduced precision; `flag` is there or not. */
export type Kind = 'text' | 'one' | 'many' | 'date' | 'flag';

/** Something to choose about an embed. A value is text, as an attribute is; several are apart by spaces. */
export interface Option {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: Kind;
  /** None for text, dates and flags. */
  readonly choices: readonly Choice[];
  /** The value that is not written down, as it holds anyway; `*` in an address stands for the name of the element. */
  readonly initial: string;
  /** Whether the element needs it, so that it is written in any case. */
  readonly required: boolean;
  /** Under which heading it stands. */
  readonly group: string;
  /** The forms that need it; all if not given. */
  readonly forms?: readonly string[];
}

/** An element that can be embedded, and its attributes. */
export interface Embeddable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Address of the script that shows it here, from the folder of the gallery. */
  readonly script: string;
  readonly options: readonly Option[];
}

/** All that can be chosen. */
export interface Catalogue {
  readonly elements: readonly Embeddable[];
  /** What is chosen about the page around the element, not about the element. */
  readonly settings: readonly Option[];
}
