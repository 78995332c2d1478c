import {renderThunked} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync, type ThunkedRenderResult} from '@lit-labs/ssr/lib/render-result.js';

/** What Lit leaves in its text to find its places again. Nothing from data looks like it, as `<` and `>` are escaped there. */
const traces = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>| defer-hydration(?=>)/g;

/**
 * A template as text.
 * @internal
 */
export function textOf(template: unknown): string {
  return collected(renderThunked(template));
}

/**
 * What was rendered as text, with nothing of how it was made, and no blanks but those that words need.
 * @internal
 */
export function collected(result: ThunkedRenderResult): string {
  return collectResultSync(result)
    .replace(traces, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/(?<=>)\n(?=<)/g, '');
}
