import {useState} from 'react';
import {dataset, describe, parseFigures, select} from 'idlib-figures';
import 'idlib-figures/displacement-chart';
import type {} from 'idlib-figures/types/react';
import tables from '../../shared/own.json';

/** A dataset of one's own, with the columns of the package. */
const own = parseFigures(tables);

export function App() {
  const [isOwn, setOwn] = useState(false);
  const [source, setSource] = useState('');
  const [asOf, setAsOf] = useState('');
  const [shown, setShown] = useState(true);
  const [said, setSaid] = useState('');

  const data = isOwn ? own : dataset;
  const displaced = select(data.figures, {series: isOwn ? 'sarn-flood' : 'displacement'}, {dataset: data});
  const sources = data.organizations.filter(({id}) => displaced.some((figure) => figure.source === id));
  const listed = select(displaced, {source: source || undefined, asOf: asOf || undefined}, {dataset: data});

  const change = (checked: boolean) => {
    setOwn(checked);
    setSource('');
    setSaid('');
  };

  return (
    <>
      <h1>People displaced, as published</h1>
      <p>
        A page in React: the filters are its state, the list comes from the package’s functions, the chart is its
        element.
      </p>

      <form className="filters">
        <label>
          Source
          <select value={source} onChange={({target}) => setSource(target.value)}>
            <option value="">all</option>
            {sources.map(({id, nameEn}) => (
              <option key={id} value={id}>
                {nameEn}
              </option>
            ))}
          </select>
        </label>
        <label>
          Published by
          <input type="date" value={asOf} onChange={({target}) => setAsOf(target.value)} />
        </label>
        <label className="choice">
          <input type="checkbox" checked={isOwn} onChange={({target}) => change(target.checked)} />
          Our own dataset (invented)
        </label>
        <button type="button" onClick={() => setShown(!shown)}>
          {shown ? 'Take the chart away' : 'Show the chart'}
        </button>
      </form>

      <h2>Drawn</h2>
      {shown && (
        <idlib-displacement-chart
          data={isOwn ? own : null}
          source={source}
          asOf={asOf}
          onidlib-select={({detail}) => setSaid(describe(detail.figure, {dataset: data}))}
        />
      )}
      <p className="chosen" role="status">
        {said || 'Choose a figure in the chart: it is said here in words.'}
      </p>

      <h2 className="count">
        {listed.length} of {displaced.length} figures
      </h2>
      <ul>
        {listed.map((figure) => (
          <li key={figure.id}>{describe(figure, {dataset: data})}</li>
        ))}
      </ul>
    </>
  );
}
