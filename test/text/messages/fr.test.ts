import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Indicator} from '../../../src/model/figure.js';
import {formatSummary} from '../../../src/text/chart.js';
import {describe as describeFigure, formatCitation} from '../../../src/text/describe.js';
import {createLanguage} from '../../../src/text/language.js';
import {fr} from '../../../src/text/messages/fr.js';
import {formatPlace, formatSource, formatSourceInFull} from '../../../src/text/names.js';
import {formatCount} from '../../../src/text/number.js';
import {formatPeriod} from '../../../src/text/period.js';
import {dataset, figure, headline} from '../../embedded.js';

const texts = {
  UN: 'ONU',
  SOHR: 'OSDH',
  IRC: 'IRC',
  SANA: 'SANA',
  dozens: 'des dizaines',
  'most of them': 'la plupart',
  thousands: 'des milliers',
  'if violence continues': 'si les violences se poursuivent',
};
const french = createLanguage(fr.messages, {texts});

const counts: readonly [id: string, text: string][] = [
  ['displaced-235000-2020', 'plus de 235\u202f000 personnes déplacées'],
  ['displaced-350000-un-2020', 'environ 350\u202f000 personnes déplacées'],
  ['displaced-10000000-un-syria', 'plus de 10\u00a0millions de personnes déplacées'],
  ['displaced-1000000-border-2020', 'environ 1\u00a0million de civils déplacés'],
  ['at-risk-650000-irc-2020', 'environ 650\u202f000 autres personnes susceptibles d’être déplacées'],
  [
    'at-risk-most-women-and-children-irc-2020',
    'autres femmes et enfants susceptibles d’être déplacés\u202f: «\u202fla plupart\u202f»',
  ],
  ['returned-thousands-2018', 'personnes déplacées rentrées chez elles\u202f: «\u202fdes milliers\u202f»'],
  ['killed-3-children-sohr-2020', '3 enfants tués'],
  ['killed-6-civilians-sana-aleppo', '6 civils tués'],
  ['killed-20-civilians-sohr-2020', 'près de 20 civils tués'],
  ['killed-22-fighters-sohr-2020', 'au moins 22 combattants antigouvernementaux tués'],
  ['killed-16-jihadists-sohr-2019', '16 combattants djihadistes tués'],
  ['killed-29-government-forces-sohr-2020', '29 membres des forces gouvernementales et alliées tués'],
  ['killed-most-hts-sohr-2020', 'membres de Hayat Tahrir al-Cham tués\u202f: «\u202fla plupart\u202f»'],
  ['killed-800-civilians-un-2019', '800 civils tués'],
  ['killed-39-sohr-2020', '39 personnes tuées'],
  ['injured-82-white-helmets-2020', '82 personnes blessées'],
  ['population-3000000-un-2020', 'près de 3\u00a0millions d’habitants'],
  ['population-3000000-civilians-idlib-2018', 'près de 3\u00a0millions d’habitants civils'],
];

const periods: readonly [id: string, full: string, short: string][] = [
  ['displaced-400000-un-2019', 'de fin avril aux environs du 7 août 2019', 'depuis fin avril'],
  ['killed-23-fighters-sohr-2019', 'du 6 au 7 août 2019 (dates approximatives)', 'depuis le 6 août environ'],
  ['displaced-350000-un-2020', 'de début décembre 2019 au 16 janvier 2020', 'depuis début décembre'],
  ['displaced-350000-un-headline-2020', 'du 1er décembre 2019 au 16 janvier 2020', 'depuis le 1er décembre'],
  ['killed-20-civilians-sohr-2020', 'du 15 au 16 janvier 2020', 'depuis le 15 janvier'],
  ['killed-400-civilians-2019', 'depuis avril 2019', 'depuis avril'],
  ['killed-1000-civilians-un-2019', 'd’avril à août 2019', 'd’avril à août'],
  ['killed-1300-civilians-since-2018', 'de septembre 2018 au 16 janvier 2020', 'depuis septembre'],
  ['killed-40-2020', 'le 16 janvier 2020', 'le 16 janvier'],
  ['population-3000000-un-2020', 'en janvier 2020', 'en janvier'],
  ['displaced-235000-2020', 'période non précisée', 'période non précisée'],
  ['at-risk-650000-irc-2020', 'date non précisée', 'date non précisée'],
];

const places: readonly [id: string, text: string][] = [
  ['displaced-10000000-un-syria', 'en Syrie'],
  ['displaced-350000-un-2020', 'dans le gouvernorat d’Idlib'],
  ['displaced-235000-2020', 'dans la région d’Idlib'],
  ['killed-21-white-helmets-2020', 'dans le nord de la Syrie'],
  ['killed-6-civilians-sana-aleppo', 'dans la ville d’Alep'],
  ['displaced-1000000-border-2020', 'vers la frontière syro-turque'],
  ['returned-thousands-2018', 'dans le gouvernorat d’Idlib'],
];

const sources: readonly [id: string, short: string, full: string][] = [
  ['displaced-350000-un-2020', 'ONU', 'Nations unies (ONU)'],
  ['at-risk-650000-irc-2020', 'IRC', 'Comité international de secours (IRC)'],
  ['killed-6-civilians-sana-aleppo', 'SANA', 'Agence arabe syrienne d’information (SANA)'],
  ['displaced-186000-activists-2019', 'activistes', 'activistes'],
  ['displaced-235000-2020', 'source non citée', 'non citée dans l’article'],
  ['killed-39-sohr-2020', 'OSDH', 'Observatoire syrien des droits de l’homme (OSDH), attribution implicite'],
  [
    'injured-82-white-helmets-2020',
    'Casques blancs (Défense civile syrienne)',
    'Casques blancs (Défense civile syrienne)',
  ],
];

const sentences: readonly [id: string, text: string][] = [
  [
    'displaced-400000-un-2019',
    '400\u202f000 personnes déplacées dans la région d’Idlib, de fin avril aux environs du 7 août 2019\u202f; source\u202f: Nations unies (ONU)\u202f; référence\u202f: «\u202fCivilians Killed in Syria after Failed Idlib Truce\u202f», The Syrian Observatory For Human Rights, vers le 7 août 2019.',
  ],
  [
    'displaced-235000-2020',
    "Plus de 235\u202f000 personnes déplacées dans la région d’Idlib, période non précisée\u202f; source\u202f: non citée dans l’article\u202f; référence\u202f: «\u202fIn Syria, dozens dead after resumption of the regime's assault on Idlib\u202f», 16 janvier 2020.",
  ],
  [
    'displaced-10000000-un-syria',
    'Plus de 10\u00a0millions de personnes déplacées en Syrie, période non précisée\u202f; source\u202f: Nations unies (ONU)\u202f; référence\u202f: «\u202fCivilians Killed in Syria after Failed Idlib Truce\u202f», The Syrian Observatory For Human Rights, vers le 7 août 2019.',
  ],
  [
    'at-risk-650000-irc-2020',
    "Environ 650\u202f000 autres personnes susceptibles d’être déplacées dans le gouvernorat d’Idlib, si les violences se poursuivent (projection, et non décompte)\u202f; source\u202f: Comité international de secours (IRC)\u202f; référence\u202f: «\u202fIn Syria, dozens dead after resumption of the regime's assault on Idlib\u202f», 16 janvier 2020.",
  ],
  [
    'killed-39-sohr-2020',
    '39 personnes tuées dans le gouvernorat d’Idlib, le 16 janvier 2020\u202f; source\u202f: Observatoire syrien des droits de l’homme (OSDH), attribution implicite\u202f; référence\u202f: «\u202fSyrian government defies ceasefire with ground offensive on Idlib\u202f», 17 janvier 2020.',
  ],
  [
    'killed-dozens-headline-2020',
    "Personnes tuées dans le gouvernorat d’Idlib\u202f: «\u202fdes dizaines\u202f», période non précisée\u202f; source\u202f: non citée dans l’article\u202f; référence\u202f: «\u202fIn Syria, dozens dead after resumption of the regime's assault on Idlib\u202f», 16 janvier 2020.",
  ],
  [
    'returned-thousands-2018',
    'Personnes déplacées rentrées chez elles dans le gouvernorat d’Idlib\u202f: «\u202fdes milliers\u202f», période non précisée\u202f; source\u202f: non citée dans l’article\u202f; référence\u202f: «\u202fSyrian Regime Attacks Kill 25 In Besieged Idlib\u202f», 2019.',
  ],
  [
    'displaced-1000000-border-2020',
    'Environ 1\u00a0million de civils déplacés vers la frontière syro-turque, période non précisée\u202f; source\u202f: non citée dans l’article\u202f; référence\u202f: article sans titre, 16 janvier 2020.',
  ],
];

const summaries: readonly [what: string, figures: readonly (typeof headline)[number][], text: string][] = [
  [
    'the default series',
    headline,
    '4 chiffres publiés et 1 projection. Chiffre publié le plus bas\u202f: plus de 186\u202f000 (activistes)\u202f; le plus élevé\u202f: 400\u202f000 (ONU). Ils ne s’additionnent pas\u202f: une projection n’est pas un décompte\u202f; une même personne peut être déplacée plusieurs fois\u202f; certains peuvent compter les mêmes personnes.',
  ],
  [
    'figures that add up',
    ['killed-22-fighters-sohr-2020', 'killed-17-government-forces-sohr-2020'].map(figure),
    '2 chiffres publiés. Au total\u202f: au moins 39 personnes tuées.',
  ],
  [
    'a number and a range',
    [
      {...figure('killed-17-government-forces-sohr-2020'), group: 'anti_government_fighters'},
      {...figure('killed-22-fighters-sohr-2020'), value: null, valueHigh: 3941, quantifier: 'about'},
    ],
    '2 chiffres publiés. Chiffre publié le plus bas\u202f: 17 (OSDH)\u202f; le plus élevé\u202f: de 22 à 3\u202f941 (OSDH). Ils ne s’additionnent pas\u202f: leurs périodes se chevauchent\u202f; l’un d’eux est donné sous forme de fourchette.',
  ],
  ['one figure', headline.slice(0, 1), '1 chiffre publié.'],
  ['none', [], 'Aucun chiffre ne correspond à cette sélection.'],
];

const medics = {...dataset.groups[0]!, id: 'medics', nameFr: 'soignantes'};
const withMedics = {...dataset, groups: [...dataset.groups, medics]};

describe('French', () => {
  for (const [id, text] of counts) {
    it(`counts ${id}`, () => assert.equal(formatCount(figure(id), dataset, french), text));
  }

  for (const [id, full, short] of periods) {
    it(`dates ${id}, in full and in short`, () => {
      assert.equal(formatPeriod(figure(id), dataset, french), full);
      assert.equal(formatPeriod(figure(id), dataset, french, 'short'), short);
    });
  }

  for (const [id, text] of places) {
    it(`places ${id}`, () => assert.equal(formatPlace(figure(id), dataset, french), text));
  }

  for (const [id, short, full] of sources) {
    it(`credits ${id}`, () => {
      assert.equal(formatSource(figure(id), dataset, french), short);
      assert.equal(formatSourceInFull(figure(id), dataset, french), full);
    });
  }

  for (const [id, text] of sentences) {
    it(`says all of ${id} in one sentence`, () => assert.equal(describeFigure(figure(id), dataset, french), text));
  }

  for (const [what, figures, text] of summaries) {
    it(`sums up ${what}`, () => assert.equal(formatSummary(figures, dataset, french), text));
  }

  const amounts: readonly [value: number, group: string, indicator: Indicator, text: string][] = [
    [0, 'people', 'killed', '0 personne tuée'],
    [1, 'people', 'displaced', '1 personne déplacée'],
    [1, 'civilians', 'returned', '1 civil déplacé rentré chez lui'],
    [1, 'people', 'returned', '1 personne déplacée rentrée chez elle'],
    [2, 'civilians', 'returned', '2 civils déplacés rentrés chez eux'],
    [1, 'people', 'at_risk_of_displacement', '1 autre personne susceptible d’être déplacée'],
    [1, 'people', 'population', '1 habitant'],
    [5, 'children', 'population', '5 enfants résidents'],
    [12, 'women_and_children', 'injured', '12 femmes et enfants blessés'],
    [1_000_000, 'children', 'displaced', '1\u00a0million d’enfants déplacés'],
    [
      1_500_000,
      'people',
      'at_risk_of_displacement',
      '1,5\u00a0million d’autres personnes susceptibles d’être déplacées',
    ],
    [1_250_000, 'people', 'displaced', '1\u202f250\u202f000 personnes déplacées'],
    [3, 'medics', 'killed', '3 personnes tuées (soignantes)'],
  ];
  for (const [value, group, indicator, text] of amounts) {
    it(`writes “${text}”`, () => {
      const of = {...figure('killed-39-sohr-2020'), value, group, indicator};
      assert.equal(formatCount(of, withMedics, french), text);
    });
  }

  it('writes one person with a place, and a range', () => {
    const of = figure('killed-39-sohr-2020');
    const one = describeFigure({...of, value: 1}, dataset, french);
    assert.match(one, /^1 personne tuée dans le gouvernorat d’Idlib, /);
    const range = {...of, value: null, valueLow: 5, valueHigh: 12};
    assert.equal(formatCount(range, dataset, french), 'de 5 à 12 personnes tuées');
  });

  const at: readonly [place: string, level: number | null, at: string, to: string][] = [
    ['Syrie', 0, 'en Syrie', 'vers la Syrie'],
    ['Irak', 0, 'en Irak', 'vers l’Irak'],
    ['Liban', 0, 'au Liban', 'vers le Liban'],
    ['ville d’Alep', 4, 'dans la ville d’Alep', 'vers la ville d’Alep'],
    ['Ariha', 4, 'à Ariha', 'vers Ariha'],
    ['est d’Alep', null, 'dans l’est d’Alep', 'vers l’est d’Alep'],
    ['frontière syro-turque', null, 'à la frontière syro-turque', 'vers la frontière syro-turque'],
  ];
  for (const [place, level, where, to] of at) {
    it(`writes “${where}” and “${to}”`, () => {
      const of = {indicator: 'displaced', level} as const;
      assert.equal(fr.messages.at.occurred(place, of), where);
      assert.equal(fr.messages.at.origin(place, of), where);
      assert.equal(fr.messages.at.destination(place, of), to);
    });
  }

  const spans: readonly [text: string, expected: string][] = [
    [fr.messages.period.since('1er mai 2019'), 'depuis le 1er mai 2019'],
    [fr.messages.period.since('2019'), 'depuis 2019'],
    [fr.messages.period.until('16 janvier 2020'), 'jusqu’au 16 janvier 2020'],
    [fr.messages.period.until('fin avril 2019'), 'jusqu’à fin avril 2019'],
    [fr.messages.period.until('avril 2019'), 'jusqu’en avril 2019'],
    [fr.messages.period.asOf('16 janvier 2020'), 'au 16 janvier 2020'],
    [fr.messages.period.asOf('fin avril 2019'), 'fin avril 2019'],
    [fr.messages.period.around('7 août 2019 environ'), 'vers le 7 août 2019'],
    [fr.messages.period.around('début août 2019'), 'début août 2019'],
    [fr.messages.period.during('2019'), 'en 2019'],
    [fr.messages.period.fromTo('2018', '2019'), 'de 2018 à 2019'],
    [fr.messages.period.fromTo('1er mai 2019', '3 juin 2019'), 'du 1er mai au 3 juin 2019'],
    [fr.messages.period.fromTo('1er mai 2019', '3 mai 2019'), 'du 1er au 3 mai 2019'],
    [fr.messages.period.fromTo('12 janvier', '14 janvier 2020'), 'du 12 au 14 janvier 2020'],
    [fr.messages.period.fromTo('12 janvier', '14 juin 2020'), 'du 12 janvier au 14 juin 2020'],
    [fr.messages.report.untitled(null, '7 août 2019 environ'), 'article sans titre, vers le 7 août 2019'],
    [fr.messages.report.untitled(null, '16 janvier 2020'), 'article sans titre, 16 janvier 2020'],
    [fr.messages.period.fromTo('octobre 2018', 'août 2019'), 'd’octobre 2018 à août 2019'],
    [fr.messages.period.fromTo('7 août 2019 environ', '9 août 2019'), 'du 7 août 2019 environ au 9 août 2019'],
  ];
  for (const [text, expected] of spans) it(`writes “${expected}”`, () => assert.equal(text, expected));

  it('cites a figure', () => {
    assert.equal(
      formatCitation(figure('displaced-350000-un-2020'), dataset, french, 'Idlib Figures 1.2.3'),
      '«\u202fSyrian government defies ceasefire with ground offensive on Idlib\u202f», 17 janvier 2020, paragraphe 15\u202f: environ 350\u202f000 personnes déplacées. Donnée enregistrée sous l’identifiant displaced-350000-un-2020 dans Idlib Figures 1.2.3.',
    );
  });
});
