import './casualty-chart/define.js';
import './dashboard/define.js';
import './displacement-chart/define.js';
import './figure/define.js';
import './figure-table/define.js';
import './key-figures/define.js';
import './map/define.js';
import './timeline/define.js';
