/** @jsxImportSource solid-js */
/** A component as its author would type it: what is wrong is said by the compiler. */
import type {Props} from 'idlib-figures/types/solid';
import {figures} from 'idlib-figures';
import type {JSX} from 'solid-js';

export function Chart(props: {source: string; onChoose: (id: string) => void}): JSX.Element {
  return (
    <p lang="ar">
      <idlib-displacement-chart
        source={props.source}
        as-of="2020-01-31"
        theme="dark"
        prop:data={null}
        class="wide"
        on:idlib-select={({detail}) => props.onChoose(detail.figure.valueVerbatim)}
      />
      <idlib-figure figure={figures[0]?.id} show="period" />
    </p>
  );
}

// @ts-expect-error no such theme
export const theme = <idlib-map theme="night" />;
// @ts-expect-error no such attribute
export const attribute = <idlib-map colour="red" />;
export const defaults: Props<'idlib-displacement-chart'> = {source: 'un'};
