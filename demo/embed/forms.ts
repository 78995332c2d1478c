import type {Form} from '../../src/static/index.js';
import type {Choice} from './option.js';

/** What code can be: the element as one writes it by hand, or a form of the package. */
export type Written = 'tag' | Form;

interface Known {
  readonly name: string;
  /** Short, after the name, where one is chosen. */
  readonly use: string;
  /** A sentence on what it is and for whom. */
  readonly about: string;
}

/** Each with what it is, and for which host. */
export const writtenForms: Readonly<Record<Written, Known>> = {
  tag: {
    name: 'Tag',
    use: 'for a page that you write',
    about: 'The element with its words, for a page whose HTML is yours.',
  },
  F0: {
    name: 'F0 Link',
    use: 'where nothing else is kept',
    about: 'One link whose text is everything, for hosts that keep links and nothing else.',
  },
  F1: {
    name: 'F1 Figure',
    use: 'for any CMS',
    about: 'Picture, caption, table and link in plain HTML, for a CMS that keeps figures and tables.',
  },
  F2: {
    name: 'F2 Element',
    use: 'where its tag is kept',
    about: 'The element around that figure: alive where its script runs, a whole figure where it does not.',
  },
  F3: {
    name: 'F3 Drawn',
    use: 'by a server',
    about: 'The element drawn in a declarative shadow root, for pages that a server writes. It needs no script.',
  },
  F4: {
    name: 'F4 Frame',
    use: 'for an iframe',
    about: 'A page of its own, for sites that take frames, and the frame that shows it.',
  },
  F5: {
    name: 'F5 oEmbed',
    use: 'for sites that ask for it',
    about: 'A description by which other sites find the frame of F4 when somebody pastes an address of yours.',
  },
  F6: {
    name: 'F6 Mail',
    use: 'for e-mail and feeds',
    about: 'A linked picture whose alternative is everything, for e-mail and feeds.',
  },
};

export const formChoices: readonly Choice[] = Object.entries(writtenForms).map(([value, {name, use}]) => ({
  value,
  label: `${name}: ${use}`,
}));
