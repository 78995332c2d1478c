import type {DensityMessages} from './density.js';

export const frDensity: DensityMessages = {
  counted: {
    displaced: 'personnes déplacées',
    at_risk_of_displacement: 'personnes qui pourraient être déplacées',
    returned: 'personnes déplacées rentrées',
    killed: 'personnes tuées',
    injured: 'personnes blessées',
    population: 'habitants',
  },
  of: (figures, counted) => `${figures} sur des ${counted}`,
  cell: (figures, days, each) => [figures, ...(days ? [days] : []), each].join(', '),
  each: (people) => `${people} dans chacun`,
  even: 'Personnes dans chaque chiffre',
  growing: 'Personnes dans chaque chiffre\u202f: les paliers de cette échelle grandissent',
  shade: (figures) => `chiffres\u202f: ${figures}`,
  counts:
    'Les cases comptent des chiffres publiés et n’additionnent personne\u202f: plusieurs chiffres peuvent compter les mêmes personnes.',
  placed: 'Un chiffre est compté là où sa période se termine.',
  ranges: {
    one: '# chiffre donne une fourchette sans nombre\u202f: il est compté à sa borne inférieure.',
    many: '# de chiffres donnent une fourchette sans nombre\u202f: ils sont comptés à sa borne inférieure.',
    other: '# chiffres donnent une fourchette sans nombre\u202f: ils sont comptés à sa borne inférieure.',
  },
  wordy: {
    one: '# chiffre donné en mots seulement, sans nombre',
    many: '# de chiffres donnés en mots seulement, sans nombre',
    other: '# chiffres donnés en mots seulement, sans nombre',
  },
  undated: {
    one: '# chiffre dont la période n’est pas précisée',
    many: '# de chiffres dont la période n’est pas précisée',
    other: '# chiffres dont la période n’est pas précisée',
  },
  label: 'Chiffres comptés par case',
  hint: 'Choisissez une case, par un clic, du doigt ou avec les flèches, pour lire ses chiffres.',
  all: 'Le plus grand nombre d’abord',
  largest: (count, more) =>
    `Les ${count} plus grands nombres\u202f; le tableau et son téléchargement ont ceux-ci et ${more} autres.`,
};
