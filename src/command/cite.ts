import {datasetName, datasetReference} from '../embedded.js';
import {dataset as shipped} from '../generated/dataset.js';
import {languages} from '../generated/languages.js';
import {formatBibtex} from '../text/cite/bibtex.js';
import {formatCsl} from '../text/cite/csl.js';
import {referencesOf} from '../text/cite/reference.js';
import {formatCitation} from '../text/describe.js';
import {findLanguage} from '../text/language.js';
import {oneOf, type Command} from './args.js';
import {InputFault, UsageFault} from './fault.js';

const codes = languages.map(({messages}) => messages.code);

/** How many ids are named to somebody whose own is none. */
const NAMED = 3;

export const cite: Command = {
  name: 'cite',
  operands: '<figure id>…',
  summary: 'how to cite figures, as text, BibTeX or CSL-JSON',
  about:
    'Cites figures of the dataset that ships: as a sentence for each, or the reports they stand in and the dataset as a\nbibliography.',
  options: [
    {name: 'form', value: 'text|bibtex|csl', help: 'what to write; text if not given'},
    {name: 'language', value: 'en|ar|fr', help: 'the language of the text; en if not given'},
  ],
  examples: ['cite displaced-350000-un-2020', 'cite displaced-350000-un-2020 --form bibtex'],
  async run(given) {
    const {positionals: ids} = given;
    const form = oneOf(given, 'form', ['text', 'bibtex', 'csl']) ?? 'text';
    if (!ids.length) throw new UsageFault('found no figure, expected the id of one');
    const language = findLanguage(oneOf(given, 'language', codes) ?? 'en', languages);
    const figures = ids.map((id) => {
      const figure = shipped.figures.find((one) => one.id === id);
      if (!figure)
        throw new InputFault(`found the figure "${id}", expected the id of one, such as ${near(id).join(', ')}`);
      return figure;
    });
    if (form === 'text') {
      return figures.map((figure) => `${formatCitation(figure, shipped, language, datasetName)}\n`).join('');
    }
    const references = referencesOf(figures, shipped, datasetReference, language);
    return form === 'bibtex' ? formatBibtex(references) : formatCsl(references);
  },
};

/** The ids that have most words in common with one. */
function near(id: string): string[] {
  const words = new Set(id.split('-'));
  const common = (other: string) => other.split('-').filter((word) => words.has(word)).length;
  return shipped.figures
    .map((figure) => figure.id)
    .sort((a, b) => common(b) - common(a))
    .slice(0, NAMED);
}
