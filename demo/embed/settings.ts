import {cleaners} from './cms/cleaners.js';
import {formChoices, type Written} from './forms.js';
import {NAME, type Option} from './option.js';

const common = {required: false, choices: []};
const address = {...common, kind: 'text', group: 'Addresses'} as const;

const used = (...forms: readonly Written[]) => ({forms});

/** What is chosen about the page around the element. `version` is that of the package. */
export function settings(version: string): Option[] {
  return [
    {
      ...common,
      name: 'form',
      label: 'Form',
      hint: 'What your host keeps of each is to be tried below the code.',
      kind: 'one',
      choices: formChoices,
      initial: 'tag',
      group: 'Where it goes',
    },
    {
      ...address,
      ...used('tag', 'F0', 'F1', 'F2', 'F3', 'F4'),
      name: 'scripts',
      label: 'Address of the scripts',
      hint: 'The folder on your site that holds the files of `dist/`, of exactly this version.',
      initial: `https://example.org/idlib-figures@${version}/`,
    },
    {
      ...address,
      ...used('F0', 'F1', 'F2', 'F5', 'F6'),
      name: 'page',
      label: 'Page that links lead to',
      hint: 'The `view.html` of this gallery, where you have put it: it shows what the link names.',
      initial: 'https://example.org/view.html',
    },
    {
      ...address,
      ...used('F1', 'F2', 'F6'),
      name: 'image',
      label: 'Address of the picture',
      hint: 'Where you put the picture, which is made under the code. Empty: it stands in the HTML itself, which most CMS take out.',
      initial: `https://example.org/pictures/${NAME}.png`,
    },
    {
      ...address,
      ...used('F4', 'F5'),
      name: 'frame',
      label: 'Address of the page for frames',
      hint: 'Where you put the page of F4.',
      initial: `https://example.org/frames/${NAME}.html`,
    },
    {
      ...address,
      ...used('F4', 'F5'),
      name: 'oembed',
      label: 'Address of the description',
      hint: 'Where you put the JSON of F5.',
      initial: `https://example.org/frames/${NAME}.json`,
    },
    {
      ...common,
      ...used('F3', 'F4'),
      name: 'styles',
      label: 'Styles',
      hint: 'In the HTML, a strict policy has to admit them by their hash.',
      kind: 'one',
      choices: [
        {value: 'inline', label: 'in the HTML'},
        {value: 'linked', label: 'from the folder of the scripts'},
      ],
      initial: 'inline',
      group: 'Where it goes',
    },
    {
      ...common,
      name: 'width',
      label: 'Width of the preview',
      hint: 'An element is as wide as the place it stands in; this changes the preview alone.',
      kind: 'one',
      choices: [
        {value: 'full', label: 'as wide as there is room'},
        {value: '640', label: '640 pixels, a column'},
        {value: '320', label: '320 pixels, a phone'},
      ],
      initial: 'full',
      group: 'Preview',
    },
    {
      ...common,
      name: 'cms',
      label: 'What cleans your pages',
      hint: 'A preset is what we recommend to tell it; its code is below.',
      kind: 'one',
      choices: [{value: '', label: 'choose'}, ...cleaners.map(({id, label}) => ({value: id, label}))],
      initial: '',
      group: 'CMS',
    },
  ];
}
