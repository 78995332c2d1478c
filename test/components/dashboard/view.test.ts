import {expect} from '@open-wc/testing';
import {formatView, parseView, type View} from '../../../components/dashboard/view.js';

const views: readonly (readonly [View, string])[] = [
  [{}, 'board?'],
  [{place: 'idlib'}, 'board?place=idlib'],
  [{'as-of': '2019-08-31', source: 'un irc'}, 'board?source=un+irc&as-of=2019-08-31'],
  [{figures: 'a&b=c #d'}, 'board?figures=a%26b%3Dc+%23d'],
];

describe('a view in an address', () => {
  for (const [view, hash] of views) {
    it(`is ${hash}, and is read again`, () => {
      expect(formatView('board', view)).to.equal(hash);
      expect(parseView('board', `#${hash}`)).to.deep.equal(view);
    });
  }

  it('belongs to one element', () => {
    expect(parseView('board', '#other?place=idlib')).to.equal(null);
    expect(parseView('board', '#board')).to.equal(null);
    expect(parseView('board', '')).to.equal(null);
  });

  it('holds nothing but what a dashboard knows', () => {
    const hash = '#board?theme=dark&__proto__=x&place=+&to=2020&src=https%3A%2F%2Fexample.org';
    expect(parseView('board', hash)).to.deep.equal({to: '2020'});
  });

  it('is not read where it is longer than any view', () => {
    expect(parseView('board', `#board?figures=${'a'.repeat(3000)}`)).to.equal(null);
  });
});
