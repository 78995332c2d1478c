import type {Option} from './option.js';

const common = {required: false, group: 'Your page'};

/** What is chosen about the page around the element. `version` is that of the package. */
export function settings(version: string): Option[] {
  return [
    {
      ...common,
      name: 'scripts',
      label: 'Address of the scripts',
      hint: 'The folder on your site that holds the files of `dist/`, of exactly this version.',
      kind: 'text',
      choices: [],
      initial: `https://example.org/idlib-figures@${version}/`,
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
    },
  ];
}
