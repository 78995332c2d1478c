import {html, nothing, type TemplateResult} from 'lit';
import type {Dataset, Figure} from '../../src/model/figure.js';

/** More figures than this hide one another where each has its words beside it: then those of a series stand for all. */
const LEGIBLE = 12;
const displacing: ReadonlySet<string> = new Set(['displaced', 'at_risk_of_displacement']);

/** What every chart of a dashboard is given. */
export interface Shared {
  readonly figures: readonly Figure[];
  /** `null` for the embedded dataset, which each chart has. */
  readonly data: Dataset | null;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly numbering: 'auto' | 'latn' | 'arab';
  readonly interactive: 'full' | 'none';
  readonly controls: string | null;
  readonly place: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
}

/** The charts of one selection of figures. One without figures of its own is left out, as it would say nothing. */
export function partsTemplate({figures, place, from, to, asOf, ...shared}: Shared): TemplateResult {
  const of = (...indicators: readonly Figure['indicator'][]) => idsOf(figures, indicators);
  const displaced = legible(figures.filter(({indicator}) => displacing.has(indicator)));
  const killed = of('killed', 'injured');
  const all = idsOf(figures);
  const said = legible(figures);
  const {data, theme, numbering, interactive, controls} = shared;
  return html`<div class="parts">
    ${
      displaced
        ? html`<idlib-displacement-chart
            class="part"
            .figures=${displaced}
            .data=${data}
            .theme=${theme}
            .numbering=${numbering}
            .interactive=${interactive}
            .controls=${controls}
          ></idlib-displacement-chart>`
        : nothing
    }
    ${
      all
        ? html`<idlib-map
            class="part"
            .figures=${all}
            .data=${data}
            .theme=${theme}
            .numbering=${numbering}
            .interactive=${interactive}
            .controls=${controls}
          ></idlib-map>`
        : nothing
    }
    ${
      killed
        ? html`<idlib-casualty-chart
            class="part wide"
            .figures=${killed}
            .data=${data}
            .theme=${theme}
            .numbering=${numbering}
            .interactive=${interactive}
            .controls=${controls}
          ></idlib-casualty-chart>`
        : nothing
    }
    ${
      all
        ? html`<idlib-timeline
              class="part wide"
              .figures=${said}
              .data=${data}
              .theme=${theme}
              .numbering=${numbering}
              .interactive=${interactive}
              .controls=${controls}
              .place=${place}
              .from=${from}
              .to=${to}
              .asOf=${asOf}
            ></idlib-timeline>
            <idlib-figure-table
              class="part wide"
              .figures=${all}
              .data=${data}
              .theme=${theme}
              .numbering=${numbering}
              .interactive=${interactive}
            ></idlib-figure-table>`
        : nothing
    }
  </div>`;
}

function idsOf(figures: readonly Figure[], indicators?: readonly Figure['indicator'][]): string {
  return figures.flatMap(({id, indicator}) => (indicators?.includes(indicator) === false ? [] : [id])).join(' ');
}

function legible(figures: readonly Figure[]): string {
  const curated = figures.filter(({series}) => series !== null);
  return idsOf(figures.length > LEGIBLE && curated.length ? curated : figures);
}
