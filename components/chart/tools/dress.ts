import {styles} from './styles.js';

let sheet: CSSStyleSheet | null = null;

/** Gives an element the styles of what its controls open, which it does not carry from the start. */
export function dress(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
