import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {eventPeriod, inOrder, latestDay, momentId} from '../../src/model/events.js';
import {selectEvents, type EventCriteria} from '../../src/model/select.js';
import {dataset, figure, headline} from '../embedded.js';

const event = (id: string) => {
  const found = dataset.events.find((row) => row.id === id);
  assert.ok(found, id);
  return found;
};
const days = (id: string) =>
  eventPeriod(event(id), dataset).map((day) => (day === null ? null : new Date(day).toISOString().slice(0, 10)));

describe('eventPeriod', () => {
  it('goes from the first to the last day that the dates may mean', () => {
    assert.deepEqual(days('offensive-april-2019'), ['2019-04-27', '2019-08-31']);
    assert.deepEqual(days('strikes-ariha-2020'), ['2020-01-15', '2020-01-15']);
  });

  it('is open at an end that is not told', () => {
    assert.deepEqual(days('offensive-december-2019'), ['2019-11-28', null]);
    assert.deepEqual(days('truce-august-2019'), [null, '2019-08-08']);
  });

  it('ends with the report of an event without any date', () => {
    assert.deepEqual(days('rockets-aleppo-2020'), [null, '2020-01-16']);
    assert.deepEqual(days('truce-astana'), [null, '2019-12-31']);
  });
});

describe('inOrder', () => {
  it('tells what happened before what was said on the same day, and what has no date last', () => {
    assert.deepEqual(inOrder(headline, dataset.events, dataset).map(momentId), [
      'event_buffer-zone-agreement-2018',
      'event_hts-control-2019',
      'event_offensive-april-2019',
      'event_truce-august-2019',
      'event_strikes-august-2019',
      'event_villages-hama-august-2019',
      'displaced-400000-un-2019',
      'event_truce-late-august-2019',
      'event_offensive-december-2019',
      'displaced-186000-activists-2019',
      'event_truce-january-2020',
      'event_strikes-resume-january-2020',
      'event_strikes-idlib-market-2020',
      'event_strikes-ariha-2020',
      'event_strikes-khan-al-subul-2020',
      'event_offensive-january-2020',
      'event_villages-january-2020',
      'displaced-235000-2020',
      'at-risk-650000-irc-2020',
      'displaced-350000-un-2020',
      'event_faylaq-al-sham-withdrawal',
      'event_truce-astana',
      'event_rockets-aleppo-2020',
    ]);
  });

  it('keeps what one report said together, however it is given', () => {
    const said = inOrder(dataset.figures.toReversed(), [], dataset).map((moment) => moment.figure!.report);
    assert.equal(said.filter((report, index) => report !== said[index - 1]).length, dataset.reports.length);
  });

  it('changes neither list', () => {
    const [figures, events] = [Object.freeze([...headline]), Object.freeze([...dataset.events])];
    assert.equal(inOrder(figures, events, dataset).length, 23);
  });

  it('has no day for a figure in a report without a date', () => {
    const reports = dataset.reports.map((report) => ({
      ...report,
      datePublished: null,
      dateAccuracy: 'unknown' as const,
    }));
    assert.equal(latestDay({figure: figure('displaced-350000-un-2020')}, {...dataset, reports}), Infinity);
  });
});

describe('selectEvents', () => {
  const select = (criteria: EventCriteria) => selectEvents(dataset.events, criteria, dataset).map(({id}) => id);

  it('keeps all where nothing is asked', () => {
    assert.equal(select({}).length, 18);
  });

  it('keeps what could belong to the days, also what may still have been going on', () => {
    assert.deepEqual(select({from: '2020-01-15', to: '2020-01-15'}), [
      'truce-late-august-2019',
      'offensive-december-2019',
      'strikes-resume-january-2020',
      'strikes-idlib-market-2020',
      'strikes-ariha-2020',
      'strikes-khan-al-subul-2020',
      'rockets-aleppo-2020',
      'offensive-january-2020',
    ]);
    assert.deepEqual(select({to: '2018'}).slice(0, 2), ['buffer-zone-agreement-2018', 'faylaq-al-sham-withdrawal']);
  });

  it('keeps what was at a place and in all that lies in it', () => {
    assert.deepEqual(select({place: 'aleppo'}), ['faylaq-al-sham-withdrawal', 'rockets-aleppo-2020']);
    assert.deepEqual(select({place: ['hama', 'ariha']}), ['villages-hama-august-2019', 'strikes-ariha-2020']);
  });

  it('knows an event once its report is certain to have been published', () => {
    assert.deepEqual(select({asOf: '2019-08-10'}), [
      'hts-control-2019',
      'truce-august-2019',
      'strikes-august-2019',
      'villages-hama-august-2019',
    ]);
    assert.ok(!select({asOf: '2020-01-16'}).includes('truce-january-2020'));
  });

  it('throws for a date that is not one', () => {
    assert.throws(() => select({from: 'spring'}), /from: found "spring"/);
  });
});
