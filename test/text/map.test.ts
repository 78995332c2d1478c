import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {describeEvent} from '../../src/text/events.js';
import {formatEvent} from '../../src/text/map.js';
import {dataset, english} from '../embedded.js';

describe('formatEvent', () => {
  it('tells of each event the dates that its sentence tells', () => {
    for (const event of dataset.events) {
      const [, dates] = /^.* \([^()]*\); (.*); place: /.exec(describeEvent(event, dataset, english)) ?? [];
      assert.ok(dates, event.id);
      const told = formatEvent(event, dataset, english);
      assert.ok(told.toLowerCase().includes(dates.toLowerCase()), `${told}: ${dates}`);
    }
  });

  it('does not say that what began goes on', () => {
    const begun = dataset.events.find(({id}) => id === 'truce-late-august-2019')!;
    assert.match(formatEvent(begun, dataset, english), /From August 2019, end not stated/);
  });
});
