import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type {RenderInfo} from '@lit-labs/ssr/lib/render-value.js';
import type {Still} from '../../components/chart/still.js';
import type {AnyElement} from './elements.js';

type Shadow = NonNullable<ReturnType<LitElementRenderer['renderShadow']>>;

type StillRenderer = LitElementRenderer & {readonly written: AnyElement};

/**
 * What writes elements, with what stands for the page; `styleOf` gives the tag of their styles.
 * @internal
 */
export function rendererOf(
  still: Still,
  styleOf: (element: AnyElement) => string,
): (new (tag: string) => StillRenderer) & typeof LitElementRenderer {
  return class extends LitElementRenderer {
    constructor(tag: string) {
      super(tag);
      this.written.still = still;
    }

    get written(): AnyElement {
      return this.element as AnyElement;
    }

    override renderAttributes(): string[] {
      // One within another is drawn anew by that other, not by itself.
      return [...(super.renderAttributes() as string[]), ' fixed'];
    }

    override renderShadow(info: RenderInfo): Shadow {
      // The last one of its parts is the template; those before it are the styles.
      return [styleOf(this.written), super.renderShadow(info)!.at(-1)!];
    }
  };
}
