/** @jsxImportSource react */
/** A component as its author would type it: what is wrong is said by the compiler. */
import type {Props} from 'idlib-figures/types/react';
import {figures} from 'idlib-figures';
import type {DisplacementChart} from 'idlib-figures/components/displacement-chart';
import {useRef, type JSX} from 'react';

export function Chart({source, onChoose}: {source: string; onChoose: (id: string) => void}): JSX.Element {
  const chart = useRef<DisplacementChart>(null);
  return (
    <p lang="ar">
      <idlib-displacement-chart
        ref={chart}
        source={source}
        asOf="2020-01-31"
        theme="dark"
        data={null}
        className="wide"
        style={{maxWidth: '40rem'}}
        onidlib-select={({detail}) => onChoose(detail.figure.valueVerbatim)}
      />
      <idlib-figure figure={figures[0]?.id} show="period" />
    </p>
  );
}

// @ts-expect-error no such theme
export const theme = <idlib-map theme="night" />;
// @ts-expect-error no such attribute
export const attribute = <idlib-map colour="red" />;
// @ts-expect-error what an element says of itself is not to be set
export const description = <idlib-map description="" />;
export const defaults: Props<'idlib-displacement-chart'> = {source: 'un'};
