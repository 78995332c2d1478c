import {css} from 'lit';

/** The number takes its type from the sentence around it; only the panel has a look of its own. */
export const styles = css`
  :host {
    --ground: var(--idlib-ground, light-dark(#fff, #14181c));
    --ink: var(--idlib-ink, light-dark(#1b1f24, #eef1f4));
    --muted: var(--idlib-muted, light-dark(#56606b, #a9b4bf));
    --reported: var(--idlib-reported, light-dark(#0b6e99, #58b4dc));
    --projected: var(--idlib-projected, light-dark(#a84a12, #e6915a));
  }
  :host([hidden]) {
    display: none;
  }
  .words {
    unicode-bidi: isolate;
  }
  #number {
    /* By its parts, as WebKit knows the whole with a line only. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  #number.projected {
    text-decoration-style: dashed;
  }
  #number:hover,
  #number[aria-expanded='true'] {
    text-decoration-style: solid;
  }
  #number:focus-visible,
  .close:focus-visible {
    outline: 2px solid var(--reported);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  /* Nothing of the type of the sentence, neither in the panel nor in a picture of the number. */
  #panel,
  .frame {
    font-family: var(--idlib-font, system-ui, sans-serif);
    font-size: var(--idlib-font-size, 0.8125rem);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.4;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    hyphens: manual;
    cursor: auto;
  }
  #panel {
    position: fixed;
    z-index: 1;
    inset: auto;
    margin: 0;
    box-sizing: border-box;
    inline-size: min(26.25rem, 100vw - 16px);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.9em 1.1em;
    border: 1px solid var(--muted);
    border-radius: 4px;
    background: var(--ground);
    color: var(--ink);
    box-shadow: 0 2px 12px rgb(0 0 0 / 18%);
  }
  #panel:focus-visible {
    outline: 2px solid var(--reported);
    outline-offset: 1px;
  }
  .close {
    min-block-size: 24px;
    min-inline-size: 24px;
    border: 0;
    padding: 0;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    :host {
      --ground: Canvas;
      --ink: CanvasText;
      --muted: CanvasText;
      --reported: Highlight;
      --projected: LinkText;
    }
    #number {
      color: LinkText;
    }
  }
  @media print {
    #panel {
      display: none;
    }
    #number {
      text-decoration: none;
    }
  }
`;
