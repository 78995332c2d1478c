/** How charts that came into the page together, and have no width yet, are measured. */
export const unmeasured = new Set<() => void>();

/** Measures all of them with one, before it is drawn: read after each drawing, their widths would cost a layout each. */
export function measureTogether(one: () => void): void {
  for (const measure of unmeasured.add(one)) measure();
  unmeasured.clear();
}
