import type {Language} from '../language.js';
import type {DensityMessages} from './density.js';
import {
  enCasualty,
  enControls,
  enDashboard,
  enEvent,
  enFigure,
  enLedger,
  enMap,
  enPages,
  enTimeline,
} from './en-elements.js';
import type {
  CasualtyMessages,
  ControlMessages,
  DashboardMessages,
  EventMessages,
  FigureMessages,
  LedgerMessages,
  MapMessages,
  PagesMessages,
  TimelineMessages,
} from './elements.js';
import {enDensity} from './en-density.js';
import {enExplorer} from './en-explorer.js';
import type {ExplorerMessages} from './explorer.js';

// A function for each section, so that the English of an element is in no other element's script.

/** The texts of the chart of casualties in a language. */
export function casualtyMessages({sections}: Language): CasualtyMessages {
  return sections?.casualty ?? enCasualty;
}

/** The texts of the inline figure and the key figures in a language. */
export function figureMessages({sections}: Language): FigureMessages {
  return sections?.figure ?? enFigure;
}

/** The texts of the map in a language. */
export function mapMessages({sections}: Language): MapMessages {
  return sections?.map ?? enMap;
}

/** The texts of the dates of an event in a language. */
export function eventMessages({sections}: Language): EventMessages {
  return sections?.event ?? enEvent;
}

/** The texts of the timeline in a language. */
export function timelineMessages({sections}: Language): TimelineMessages {
  return sections?.timeline ?? enTimeline;
}

/** The texts of the table of figures in a language. */
export function ledgerMessages({sections}: Language): LedgerMessages {
  return sections?.ledger ?? enLedger;
}

/** The texts of what shows thousands of figures a page at a time, in a language. */
export function pagesMessages({sections}: Language): PagesMessages {
  return sections?.pages ?? enPages;
}

/** The texts of what the controls of a chart open, in a language. */
export function controlMessages({sections}: Language): ControlMessages {
  return sections?.controls ?? enControls;
}

/** The texts of the dashboard in a language. */
export function dashboardMessages({sections}: Language): DashboardMessages {
  return sections?.dashboard ?? enDashboard;
}

/** The texts of the explorer in a language. */
export function explorerMessages({sections}: Language): ExplorerMessages {
  return sections?.explorer ?? enExplorer;
}

/** The texts of charts that count figures in cells, in a language. */
export function densityMessages({sections}: Language): DensityMessages {
  return sections?.density ?? enDensity;
}
