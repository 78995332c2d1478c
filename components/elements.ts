/** Registers what the one script `idlib.js` brings within its budget. The other elements have a script each. */
import './displacement-chart/define.js';
