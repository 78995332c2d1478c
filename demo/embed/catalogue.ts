import type {Dataset, Figure, Indicator, Named} from '../../src/model/figure.js';
import type {Language} from '../../src/text/language.js';
import {formatPeriod} from '../../src/text/period.js';
import {formatSource} from '../../src/text/names.js';
import {formatCount} from '../../src/text/number.js';
import {capitalize} from '../../src/text/language.js';
import type {GalleryElement} from '../elements.js';
import type {Attribute, Declaration} from '../../src/build/manifest.js';
import {groupOf, labelOf} from './labels.js';
import type {Catalogue, Choice, Embeddable, Option} from './option.js';

/** What can be chosen of each element, from its manifest and from the dataset. */
export function makeCatalogue(
  elements: readonly GalleryElement[],
  declarations: readonly Declaration[],
  dataset: Dataset,
  language: Language,
  settings: readonly Option[],
): Catalogue {
  const embeddable = (element: GalleryElement, index: number): Embeddable => {
    const {name, title, description, script} = element;
    const declaration = declarations[index]!;
    const rows = choicesOf(dataset, drawn(declaration), language);
    const options = optionsIn(declaration).map((attribute) => optionOf(attribute, rows));
    return {name, title, description, script, options: [...options, languageOption]};
  };
  return {elements: elements.map(embeddable), settings};
}

/** The attributes of an element, each once: `figure` is another name of `ref`. */
export function optionsIn({attributes = []}: Declaration): Attribute[] {
  return attributes.filter(({name}) => name !== 'figure');
}

const languageOption: Option = {
  name: 'lang',
  label: labelOf('lang'),
  hint: 'The language to write in. An element is in that of the page around it, unless it has one of its own.',
  kind: 'one',
  choices: [
    {value: '', label: 'that of the page'},
    {value: 'en', label: 'English'},
    {value: 'ar', label: 'العربية (Arabic)'},
    {value: 'fr', label: 'Français (French)'},
  ],
  initial: '',
  required: false,
  group: groupOf('lang'),
};

function optionOf(attribute: Attribute, rows: Readonly<Record<string, readonly Choice[]>>): Option {
  const {name, description: hint = '', type} = attribute;
  const common = {name, label: labelOf(name), hint, group: groupOf(name), required: false, initial: ''};
  const chosen = Object.hasOwn(rows, name) ? rows[name]! : null;
  if (name === 'ref' && chosen) {
    return {...common, kind: 'one', choices: chosen, initial: chosen[0]?.value ?? '', required: true};
  }
  if (name === 'series' && chosen) {
    return {...common, kind: 'one', choices: [{value: '', label: 'as the element chooses'}, ...chosen]};
  }
  if (chosen) return {...common, kind: 'many', choices: chosen};
  if (['from', 'to', 'as-of'].includes(name)) return {...common, kind: 'date', choices: []};
  if (type?.text === 'boolean') return {...common, kind: 'flag', choices: []};
  const marked = [...hint.matchAll(/`([^`]+)`/g)].map(([, word]) => choice(word!));
  const initial = /^'(.+)'$/.exec(attribute.default ?? '')?.[1];
  // A value by default is one of a few; they stand in the type, or where that is a name, in the description.
  if (initial !== undefined) {
    const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => choice(value!));
    return {...common, kind: 'one', choices: values.length ? values : marked, initial};
  }
  const several = hint.includes('apart by spaces') && marked.length > 0;
  return several ? {...common, kind: 'many', choices: marked} : {...common, kind: 'text', choices: []};
}

function choice(value: string): Choice {
  return {value, label: value};
}

/** The indicators that an element draws, where its manifest tells of some. */
function drawn({members = []}: Declaration): readonly string[] | null {
  const initial = members.find(({name}) => name === 'indicators')?.default ?? '';
  const found = [...initial.matchAll(/'(\w+)'/g)].map(([, indicator]) => indicator!);
  return found.length ? found : null;
}

/** The rows of the dataset that an attribute can name, by the name of the attribute: those of figures that are drawn. */
function choicesOf(
  dataset: Dataset,
  indicators: readonly string[] | null,
  language: Language,
): Record<string, readonly Choice[]> {
  const shown = (indicator: Indicator) => !indicators || indicators.includes(indicator);
  const figures = dataset.figures.filter(({indicator}) => shown(indicator));
  const named = (rows: readonly Named[], used: (figure: Figure) => string | null) =>
    rows
      .filter(({id}) => figures.some((figure) => used(figure) === id))
      .map(({id, nameEn}) => ({value: id, label: nameEn}));
  const ids = figures.map((figure) => ({value: figure.id, label: figureLabel(figure, dataset, language)}));
  return {
    ref: ids,
    figures: ids,
    highlight: ids,
    series: dataset.series
      .filter(({indicator}) => shown(indicator))
      .map(({id, titleEn}) => ({value: id, label: titleEn})),
    indicator: [...new Set(figures.map(({indicator}) => indicator))].map((value) => ({
      value,
      label: value.replaceAll('_', ' '),
    })),
    group: named(dataset.groups, ({group}) => group),
    place: named(dataset.places, ({place}) => place),
    source: named(dataset.organizations, ({source}) => source),
  };
}

function figureLabel(figure: Figure, dataset: Dataset, language: Language): string {
  const count = capitalize(formatCount(figure, dataset, language), language);
  const period = formatPeriod(figure, dataset, language);
  return language.messages.chart.from(`${count}, ${period}`, formatSource(figure, dataset, language));
}
