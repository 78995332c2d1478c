/** Registers every element. */
import './displacement-chart/define.js';
