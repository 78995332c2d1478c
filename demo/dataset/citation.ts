import type {DataPackage} from '../../src/model/schema.js';

/** What a citation needs of the description of a dataset beside what its checks are made from. */
export interface Cited extends DataPackage {
  /** When this version was made, as a date and time of ISO 8601. */
  readonly created: string;
  readonly contributors: readonly {readonly title: string}[];
}

/** An entry for a bibliography. Names are kept from being taken apart, and letters from being made small. */
export function bibtex({name, title, version, description, created, contributors, licenses}: Cited): string {
  const fields = {
    author: contributors.map((contributor) => `{${contributor.title}}`).join(' and '),
    title: `{${title}}: ${description.split(/[:.]/)[0]!}`,
    year: created.slice(0, 4),
    version,
    howpublished: 'Dataset',
    note: `Version ${version}. ${licenses.map((licence) => licence.name).join(', ')}`,
  };
  const lines = Object.entries(fields).map(([field, value]) => `  ${field} = {${value.replaceAll('–', '--')}},`);
  return [`@misc{${name}-${version},`, ...lines, '}'].join('\n');
}
