import {directive, Directive, type DirectiveResult} from 'lit/directive.js';

class Copied extends Directive {
  private of: readonly Element[] | undefined;
  private copies: readonly Node[] = [];

  render(nodes: readonly Element[] | undefined): readonly Node[] {
    if (nodes !== this.of) {
      this.of = nodes;
      this.copies = nodes?.map((node) => node.cloneNode(true)) ?? [];
    }
    return this.copies;
  }
}

/** What Plot has drawn, copied to each place at which a template puts it: on the screen, on paper, in a picture. */
export const copied: (nodes: readonly Element[] | undefined) => DirectiveResult = directive(Copied);
