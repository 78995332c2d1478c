import {stage} from './tree.js';

/** What readers ask of type, everywhere on a page, as WCAG 1.4.12 lists it. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Sets the type of the page and of all its shadow roots wider, as a reader's own style sheet does. */
export function widenType(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(spacing);
  document.adoptedStyleSheets = [sheet];
  for (const {shadowRoot} of stage())
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}

/** Everything that moves or could: animations under way, and elements whose changes take time. */
export function movements(): string[] {
  const slow = stage().filter((element) => {
    const {transitionDuration, animationName} = getComputedStyle(element);
    return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
  });
  return [...slow, ...document.getAnimations()].map(String);
}
