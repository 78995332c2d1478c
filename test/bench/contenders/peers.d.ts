/** The peers are installed at the first run of the benchmark, so the types of the project do not rest on theirs. */
declare module 'apexcharts/line';
declare module 'chart.js';
declare module 'echarts/charts';
declare module 'echarts/components';
declare module 'echarts/core';
declare module 'echarts/renderers';
declare module 'highcharts/esm/highcharts-more.js';
declare module 'highcharts/esm/highcharts.js';
declare module 'highcharts/esm/modules/accessibility.js';
declare module 'plotly.js-basic-dist-min';
declare module 'uplot';
declare module 'uplot/dist/uPlot.min.css';
declare module 'vega';
declare module 'vega-embed';
