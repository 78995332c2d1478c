import type {ReactiveControllerHost} from 'lit';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {CitationForm} from '../../../src/text/cite/cite.js';
import type {ControlMessages} from '../../../src/text/messages/elements.js';
import {controlMessages} from '../../../src/text/messages/sections.js';
import type {Subject} from '../subject.js';
import {copied} from './clipboard.js';
import {dress} from './dress.js';
import {toCitation, toCSV, toJSON, toPNG, toSVG} from './exports.js';
import {csvFile, jsonFile} from './files.js';
import {save} from './save.js';
import {styles} from './styles.js';

/** Tells the reader what was done; `null` that it failed. */
type Say = (text: string | null) => void;

type Format = keyof ControlMessages['format'];

const files: Readonly<Record<Format, (subject: Subject) => Blob | Promise<Blob>>> = {
  png: (subject) => toPNG(subject),
  svg: (subject) => new Blob([toSVG(subject)], {type: 'image/svg+xml'}),
  csv: (subject) => csvFile(toCSV(subject)),
  'events.csv': (subject) => csvFile(toCSV(subject, 'events')),
  json: (subject) => jsonFile(toJSON(subject)),
};
const formats = Object.keys(files) as Format[];
const forms: readonly CitationForm[] = ['text', 'bibtex', 'csl'];

const bodies = {download, cite, share};

/** What the controls of a chart open: one panel at a time, which Escape and its button shut. */
export class Panels {
  open: keyof typeof bodies | null = null;
  /** What was done. */
  told = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly subject: () => Subject,
  ) {
    dress(this.root, styles);
  }

  private get root(): ShadowRoot {
    return this.subject().element.shadowRoot!;
  }

  press(name: keyof typeof bodies): void {
    this.open = this.open === name ? null : name;
    this.say('');
  }

  render(name: keyof typeof bodies): TemplateResult | typeof nothing {
    if (this.open !== name) return nothing;
    const subject = this.subject();
    return html`<div class="panel" part="panel" role="group" aria-labelledby=${name}>
      ${bodies[name](subject, controlMessages(subject.language), this.say)}
      <button type="button" class="close" aria-label=${subject.language.messages.evidence.close} @click=${this.close}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" /></svg>
      </button>
    </div>`;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    event.preventDefault();
    this.close();
  };

  private readonly say: Say = (text) => {
    this.told = text ?? this.subject().language.messages.control.failed;
    this.host.requestUpdate();
  };

  /** Shuts the panel; the focus returns to its button. */
  private readonly close = (): void => {
    if (this.open) this.root.getElementById(this.open)?.focus();
    this.open = null;
    this.say('');
  };
}

function download(subject: Subject, {format, downloaded}: ControlMessages, say: Say): TemplateResult {
  const take = async (kind: Format) => {
    try {
      const {id, localName} = subject.element;
      const name = `${id || localName}.${kind}`;
      save(await files[kind](subject), name);
      say(downloaded(name));
    } catch {
      say(null);
    }
  };
  const offered = subject.events.length ? formats : formats.filter((kind) => kind !== 'events.csv');
  return html`<div class="row">
    ${offered.map((kind) => html`<button type="button" @click=${() => void take(kind)}>${format[kind]}</button>`)}
  </div>`;
}

function cite(subject: Subject, messages: ControlMessages, say: Say): TemplateResult {
  return html`${forms.map((form) => {
    const text = toCitation(subject, form).trimEnd();
    const rows = form === 'text' ? 4 : 7;
    const field = html`<textarea
      readonly
      rows=${rows}
      class=${form === 'text' ? nothing : 'code'}
      spellcheck="false"
      .value=${text}
    ></textarea>`;
    return piece(form, messages.form[form], field, messages, say);
  })}`;
}

function share({url, heading}: Subject, messages: ControlMessages, say: Say): TemplateResult {
  const hand = async () => {
    try {
      await navigator.share({title: heading, url});
    } catch (error) {
      // A reader who thinks better of it is no failure.
      if ((error as Error).name !== 'AbortError') say(null);
    }
  };
  const field = html`<input readonly class="code" spellcheck="false" .value=${url} />`;
  // Not every browser has an app to share with.
  const apps = 'share' in navigator;
  return html`${piece('link', messages.link, field, messages, say)}
  ${apps ? html`<p class="piece"><button type="button" @click=${() => void hand()}>${messages.share}</button></p>` : nothing}`;
}

/** A text to take away: to mark and copy by hand, or by a button. */
function piece(
  kind: CitationForm | 'link',
  name: string,
  field: TemplateResult,
  messages: ControlMessages,
  say: Say,
): TemplateResult {
  const copy = async ({currentTarget}: Event) => {
    const text = (currentTarget as Element).parentElement!.querySelector<HTMLTextAreaElement>('textarea, input')!;
    const done = await copied(text.value);
    if (!done) {
      text.focus();
      text.select();
    }
    say(done ? messages.copied(name) : messages.notCopied);
  };
  return html`<div class="piece">
    <label>${name}${field}</label>
    <button type="button" @click=${copy}>${messages.copy[kind]}</button>
  </div>`;
}
