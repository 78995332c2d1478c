/** Files in the shape of UCDP GED, of any size, made anew each time from one seed. No row is of a real event. */
export const header =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,' +
  'dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,' +
  'source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,' +
  'where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,' +
  'date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob';

const DAY = 86_400_000;

/** The text of a file with so many events, in parts of a thousand. */
export function* ucdpParts(rows: number): Generator<string> {
  yield `${header}\n`;
  let state = 20200116;
  // A linear congruential generator is random enough for this.
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let row = 1; row <= rows; row += 1000) {
    let part = '';
    for (let id = row; id < Math.min(row + 1000, rows + 1); id++) part += event(id, next);
    yield part;
  }
}

function event(id: number, next: (below: number) => number): string {
  const start = Date.UTC(1989) + next(12_000) * DAY;
  const precision = 1 + next(5);
  const [first, last] = [start, start + [0, 4, 6, 20, 200][precision - 1]! * DAY].map(
    (time) => `${new Date(time).toISOString().slice(0, 10)} 00:00:00.000`,
  );
  const [a, b, civilians, unknown] = [next(5), next(5), next(3) ? 0 : next(20), next(4)];
  const best = a + b + civilians + unknown;
  const [low, high] = [Math.max(0, best - next(3)), best + next(5)];
  const [country, province, town] = [next(60), next(12), next(40)];
  const office = `"Invented agency, ""${next(50)}"""`;
  return (
    `${id},INV-${id},${first!.slice(0, 4)},1,Clear,${1 + next(3)},1,1,Inventia: Government,2,2,Government of Inventia ${country} - Others,` +
    `3,3,Government of Inventia ${country},4,4,Others,${1 + next(4)},"Report, ""dozens"" of pages",${office},2020-01-01,` +
    `Headline ${id},Witnesses,${1 + next(7)},Town ${town},Described as near the river,Province ${province},` +
    `District ${province}-${town % 5},${(10 + town / 7).toFixed(6)},${(20 + province / 7).toFixed(6)},POINT (1 1),1,` +
    `Inventia ${country},${country},Elsewhere,1,${precision},${first},${last},${a},${b},${civilians},${unknown},` +
    `${best},${high},${low},1,\n`
  );
}
