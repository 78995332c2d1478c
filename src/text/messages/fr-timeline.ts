import {dated, de, from, period} from './fr-grammar.js';
import type {EventMessages, TimelineMessages} from './elements.js';

const kind: TimelineMessages['kind'] = {
  truce: 'trêve',
  agreement: 'accord',
  offensive: 'offensive',
  strike: 'frappe',
  territorial_change: 'changement de contrôle',
};

export const frEvent: EventMessages = {
  from: (start) => `à partir ${from(start)}, fin non précisée`,
  until: (end) => `${period.until(end)}, début non précisé`,
  undated: 'date non précisée dans l’article',
  latest: (report) => `au plus tard à la date de l’article\u202f: ${dated(report)}`,
};

export const frTimeline: TimelineMessages = {
  heading: 'Les faits, et ce qui en a été dit',
  headingOver: (first, last) => `Les faits, et ce qui en a été dit\u202f: ${last ? `${de(first)} à ${last}` : first}`,
  label: 'Événements et chiffres dans l’ordre chronologique',
  none: 'Aucun événement ni aucun chiffre ne correspond à cette sélection.',
  list: (parts) => [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' et '),
  kind,
  lane: {
    truce: 'Trêves',
    agreement: 'Accords',
    offensive: 'Offensives',
    strike: 'Frappes',
    territorial_change: 'Changements de contrôle',
    figures: 'Chiffres, à la publication de l’article',
  },
  events: {one: '# événement', many: '# d’événements', other: '# événements'},
  kinds: {
    truce: {one: '# trêve', many: '# de trêves', other: '# trêves'},
    agreement: {one: '# accord', many: '# d’accords', other: '# accords'},
    offensive: {one: '# offensive', many: '# d’offensives', other: '# offensives'},
    strike: {
      one: '# frappe ou série de frappes',
      many: '# de frappes ou de séries de frappes',
      other: '# frappes ou séries de frappes',
    },
    territorial_change: {
      one: '# changement de contrôle',
      many: '# de changements de contrôle',
      other: '# changements de contrôle',
    },
  },
  counts: (events, kinds) => `${events}\u202f: ${kinds}`,
  // The span comes first, as it would seem to be that of the last kind alone.
  over: (counts, first, last) => `${last ? `${de(first)} à ${last}` : `en ${first}`}, ${counts}.`,
  dateless: {
    one: '# événement est rapporté sans date.',
    many: '# d’événements sont rapportés sans date.',
    other: '# événements sont rapportés sans date.',
  },
  said: (figures, sources) => `${figures}, par source\u202f: ${sources}.`,
  saidBy: (source, count) => `${source} (${count})`,
  published: (date) => `publié ${date}`,
  publishedWithin: (date) => `publié ${date}, jour non précisé`,
  publishedUndated: 'publié un jour non précisé',
  undatedEvents: 'Date non précisée dans l’article',
  undatedFigures: 'Jour de publication non précisé',
  notToScale: 'De haut en bas dans l’ordre chronologique, sans échelle.',
  projection: 'projection',
  projectionIf: (scenario) => `projection\u202f: ${scenario}`,
  sentence: ({kind, title, dates, place, report, paragraph}) =>
    [`${title} (${kind})`, dates, `lieu\u202f: ${place}`, `référence\u202f: ${report}, ${paragraph}.`].join('\u202f; '),
  key: {
    ...kind,
    vague: 'début ou fin approximatifs',
    open: 'début ou fin non précisés',
    published: 'chiffre, au jour de publication de l’article',
    possible: 'jour de publication non précisé, dans les limites du pointillé',
    projection: 'une projection, et non un décompte',
  },
  table: {
    what: 'Événement ou chiffre',
    kind: 'Nature',
    date: 'Date',
    figure: 'chiffre',
    projection: 'projection',
  },
};
