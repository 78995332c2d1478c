import {nameOf, stage} from './tree.js';

const SMALLEST = 24;
const pressed = 'button, a[href], input, select, textarea, summary, [role=button], [role=option], [role=tab]';

/** Targets of the pointer that are smaller than 24 pixels and have another within that; in a sentence any may be. */
export function crowdedTargets(): string[] {
  const targets = stage()
    .filter((element) => element.matches(pressed) && getComputedStyle(element).display !== 'inline')
    .concat(stage().filter((element) => element.matches('g[role=option]')))
    .map((element) => ({name: nameOf(element), boxes: boxesOf(element)}));
  const all = [...new Map(targets.map((target) => [target.name, target])).values()];
  return all
    .filter(({boxes}) => !boxes.some(({width, height}) => width >= SMALLEST - 0.5 && height >= SMALLEST - 0.5))
    .filter((small) => all.some((other) => other !== small && distance(small.boxes[0]!, other.boxes) < SMALLEST / 2))
    .map(({name, boxes}) => `${name} ${Math.round(boxes[0]!.width)} × ${Math.round(boxes[0]!.height)}`);
}

/** A figure of a drawing has an area for the pointer of its own. */
function boxesOf(element: Element): DOMRect[] {
  const areas = [...element.querySelectorAll('.target')];
  return (areas.length ? areas : [element]).map((area) => area.getBoundingClientRect());
}

/** From the middle of a box to the nearest of others. */
function distance(from: DOMRect, others: readonly DOMRect[]): number {
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  return Math.min(
    ...others.map((box) =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)),
    ),
  );
}
