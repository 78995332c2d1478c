/** What a library takes that draws points and knows nothing of figures: the day and the number of each. */
import type {Tables} from '../../../src/index.js';
import type {Ways} from './start.js';

/** The last day of each event in seconds of UTC, in the order of time, and its deaths. */
export type Points = readonly [days: number[], deaths: number[]];

export function drawing(draw: (host: HTMLElement, points: Points) => unknown): Ways<Points> {
  return {
    fromFile: async (host, url) => draw(host, await ofFile(url)),
    prepare: ofTables,
    draw: async (host, points) => draw(host, points),
  };
}

/** What a page reads without a library: from the end of each row, where no cell has a comma in it. */
async function ofFile(url: string): Promise<Points> {
  const [, ...rows] = (await (await fetch(url)).text()).trimEnd().split('\n');
  return inOrder(
    rows.map((row) => {
      const cells = row.split(',');
      return [Date.parse(cells.at(-10)!.slice(0, 10)) / 1000, Number(cells.at(-5))];
    }),
  );
}

function ofTables({figures}: Tables): Points {
  return inOrder(
    figures!.map((row) => [Date.parse(String(row.reference_period_end)) / 1000, Number(row.value ?? row.value_low)]),
  );
}

function inOrder(events: [day: number, deaths: number][]): Points {
  events.sort(([one], [other]) => one - other);
  return [events.map(([day]) => day), events.map(([, deaths]) => deaths)];
}
