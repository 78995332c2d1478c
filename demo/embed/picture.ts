import {rasterize} from '../../components/chart/tools/raster.js';
import {save} from '../../components/chart/tools/save.js';
import {button} from './block.js';
import type {Order} from './write/order.js';
import {ask} from './write/writer.js';

/** Pixels of a picture for each of its own, as for screens that have twice as many. */
const SCALE = 2;

/** What hands the picture of the element that is chosen to the reader. `failed` hears why there is none. */
export function pictureButtons(order: () => Order, failed: (problem: string) => void): HTMLButtonElement[] {
  const hand = async (kind: 'svg' | 'png') => {
    try {
      const chosen = order();
      const svg = await ask('picture', chosen);
      const content = kind === 'svg' ? new Blob([svg], {type: 'image/svg+xml'}) : await rasterize(svg, SCALE);
      save(content, `${chosen.tag.replace('idlib-', '')}.${kind}`);
    } catch (error) {
      failed((error as Error).message);
    }
  };
  return (['png', 'svg'] as const).map((kind) => button(`Download ${kind.toUpperCase()}`, () => void hand(kind)));
}
