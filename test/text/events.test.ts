import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createLanguage} from '../../src/text/language.js';
import {
  describeEvent,
  formatDates,
  formatPublished,
  formatTimelineHeading,
  formatTimelineSummary,
  formatTitle,
} from '../../src/text/events.js';
import {en} from '../../src/text/messages/en.js';
import {dataset, english, headline} from '../embedded.js';

const event = (id: string) => {
  const found = dataset.events.find((row) => row.id === id);
  assert.ok(found, id);
  return found;
};

describe('formatDates', () => {
  const cases: readonly (readonly [id: string, words: string])[] = [
    ['buffer-zone-agreement-2018', 'in September 2018'],
    ['offensive-april-2019', 'from the end of April to August 2019'],
    ['truce-august-2019', 'to around 5 August 2019, start not stated'],
    ['truce-late-august-2019', 'from August 2019, end not stated'],
    ['strikes-august-2019', 'at around 7 August 2019'],
    ['truce-january-2020', 'from 12 January to 14 January 2020'],
    ['strikes-ariha-2020', 'on 15 January 2020'],
    ['truce-astana', 'not later than its report: 2019'],
  ];
  for (const [id, words] of cases) {
    it(`writes ${words}`, () => assert.equal(formatDates(event(id), dataset, english), words));
  }

  it('says each year where there are two', () => {
    const long = {...event('truce-january-2020'), dateStart: '2019-12-30'};
    assert.equal(formatDates(long, dataset, english), 'from 30 December 2019 to 14 January 2020');
  });

  it('says so where not even the report has a date', () => {
    const reports = dataset.reports.map((report) => ({
      ...report,
      datePublished: null,
      dateAccuracy: 'unknown' as const,
    }));
    assert.equal(formatDates(event('truce-astana'), {...dataset, reports}, english), 'date not stated in the report');
  });
});

describe('formatPublished', () => {
  const published = (datePublished: string | null, dateAccuracy: 'day' | 'week' | 'month' | 'year' | 'unknown') => {
    const [report] = dataset.reports;
    const reports = [{...report!, datePublished, dateAccuracy}];
    return formatPublished({report: report!.id}, {...dataset, reports}, english);
  };

  it('says how closely the day is known', () => {
    assert.equal(published('2020-01-16', 'day'), 'published on 16 January 2020');
    assert.equal(published('2019-08-07', 'week'), 'published at around 7 August 2019');
    assert.equal(published('2019-08', 'month'), 'published in August 2019, day not stated');
    assert.equal(published('2019', 'year'), 'published in 2019, day not stated');
    assert.equal(published(null, 'unknown'), 'published on a day that is not stated');
  });
});

describe('describeEvent', () => {
  it('says kind, what, when, where, report and paragraph in one sentence', () => {
    assert.equal(
      describeEvent(event('truce-january-2020'), dataset, english),
      'A ceasefire agreed between Russia and Turkey takes effect (truce); from 12 January to 14 January 2020; place: Idlib governorate; told in “Syrian government defies ceasefire with ground offensive on Idlib”, 17 January 2020, paragraph 17.',
    );
  });

  it('takes the title in the language where there is one', () => {
    const language = createLanguage(en, {texts: {'Strikes on Ariha, among other places': 'Frappes'}});
    assert.equal(formatTitle(event('strikes-ariha-2020'), language), 'Frappes');
  });
});

describe('the heading and the summary of a timeline', () => {
  it('tell of what time, and how much of which kind was told and said by whom', () => {
    assert.equal(
      formatTimelineHeading(headline, dataset.events, dataset, english),
      'What happened, and what was said of it: September 2018 to January 2020',
    );
    assert.equal(
      formatTimelineSummary(headline, dataset.events, dataset, english),
      '18 events: 1 agreement, 4 truces, 3 offensives, 6 strikes or series of strikes and 4 changes of control, from September 2018 to January 2020. Of 3, the reports state no date. 4 published figures and 1 projection, said by: activists (1), UN (2), source not named (1) and IRC (1).',
    );
  });

  it('tell of what there is', () => {
    const one = [event('strikes-ariha-2020')];
    assert.equal(
      formatTimelineSummary([], one, dataset, english),
      '1 event: 1 strike or series of strikes, in January 2020.',
    );
    assert.equal(
      formatTimelineHeading([], one, dataset, english),
      'What happened, and what was said of it: January 2020',
    );
    assert.equal(
      formatTimelineSummary([], [event('truce-astana')], dataset, english),
      '1 event: 1 truce. Of 1, the report states no date.',
    );
    assert.equal(
      formatTimelineHeading([], [event('truce-astana')], dataset, english),
      'What happened, and what was said of it',
    );
    assert.equal(
      formatTimelineSummary(headline.slice(0, 1), [], dataset, english),
      '1 published figure, said by: activists (1).',
    );
    assert.equal(formatTimelineSummary([], [], dataset, english), 'No event and no figure meets this selection.');
  });
});
