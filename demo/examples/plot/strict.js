/** Makes a plot of Plot's fit for a strict policy and for listeners, before it is put into a page. */
export default function fit(plot) {
  // Plot writes a style sheet into each plot; its rules belong into that of the page.
  for (const style of plot.querySelectorAll('style')) style.remove();
  // Plot names the parts of an axis on elements without a role, which can have no name.
  for (const part of plot.querySelectorAll('g[aria-label]:not([role])')) {
    part.removeAttribute('aria-label');
    part.setAttribute('aria-hidden', 'true');
  }
  return plot;
}
