/**
 * The texts of a drawing, and where each stands on the screen. Not by `getBoundingClientRect`, which in Firefox has the
 * halo of a text in it.
 */
export function drawnTexts(root: ParentNode): {readonly text: string; readonly box: DOMRect}[] {
  return [...root.querySelectorAll<SVGTextElement>('.drawing text')].map((text) => {
    const {x, y, width, height} = text.getBBox();
    const toScreen = text.getScreenCTM()!;
    const start = new DOMPoint(x, y).matrixTransform(toScreen);
    const end = new DOMPoint(x + width, y + height).matrixTransform(toScreen);
    return {text: text.textContent, box: new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y)};
  });
}
