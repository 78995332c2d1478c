/**
 * What the controls of a chart do, and its methods: pictures, files and citations. A page needs none of it until a
 * reader asks for it: so it is loaded then, and bundled on its own.
 */
export {toCitation, toCSV, toJSON, toPNG, toSVG} from './tools/exports.js';
export {numberSubject} from './tools/number.js';
export {Panels} from './tools/panels.js';
