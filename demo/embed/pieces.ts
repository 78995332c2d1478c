import {makeBlock, type Block} from './block.js';
import type {Piece} from './write/order.js';

/** Shows the pieces of code of a form. Blocks stay where their titles do, and with them the focus. */
export function makePieces(place: HTMLElement, pictures: readonly HTMLElement[]): (pieces: readonly Piece[]) => void {
  let blocks: readonly Block[] | null = null;
  return (pieces) => {
    const titles = pieces.map(({title}) => title);
    if (titles.join('\n') !== blocks?.map(({title}) => title).join('\n')) {
      blocks = titles.map((title) => makeBlock(title, pictures));
      place.replaceChildren(...blocks.map(({element}) => element));
    }
    for (const [index, piece] of pieces.entries()) blocks[index]!.show(piece);
  };
}
