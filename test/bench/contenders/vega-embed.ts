/** A specification of Vega-Lite, as most pages with Vega have it. */
import embed from 'vega-embed';
import {changeset} from 'vega';
import {start} from './start.js';

start(async (host, job) => {
  const x = {field: 'to', type: 'temporal', title: null, scale: {domain: [job.from, job.to]}};
  const y = {field: 'value', type: 'quantitative', title: null};
  const dash = {condition: {test: "datum.kind !== 'reported'", value: [3, 3]}, value: []};
  const {view} = await embed(
    host,
    {
      width: job.width - 150,
      height: job.height - 60,
      data: {name: 'figures', values: job.figures},
      layer: [
        {mark: 'rule', encoding: {x: {...x, field: 'from'}, x2: {field: 'to'}, y, strokeDash: dash}},
        {
          mark: {type: 'rule', strokeWidth: 4, color: '#678'},
          encoding: {x, y: {...y, field: 'low'}, y2: {field: 'high'}},
        },
        {mark: {type: 'point', filled: true, size: 50, tooltip: true}, encoding: {x, y}},
        {mark: {type: 'text', align: 'left', dx: 8, clip: false}, encoding: {x, y, text: {field: 'words'}}},
      ],
    },
    {actions: false},
  );
  return {
    update: (next) =>
      view
        .change(
          'figures',
          changeset()
            .remove((datum: {id: string}) => datum.id === next.figures[0]!.id)
            .insert([next.figures[0]]),
        )
        .runAsync(),
  };
});
