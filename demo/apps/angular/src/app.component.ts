import {Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import {dataset, describe, parseFigures, select, type Figure} from 'idlib-figures';
import 'idlib-figures/displacement-chart';
import tables from '../../shared/own.json';

/** A dataset of one's own, with the columns of the package. */
const own = parseFigures(tables);

@Component({selector: 'app-page', templateUrl: './app.component.html', schemas: [CUSTOM_ELEMENTS_SCHEMA]})
export class App {
  readonly own = own;
  readonly describe = describe;

  readonly isOwn = signal(false);
  readonly source = signal('');
  readonly asOf = signal('');
  readonly shown = signal(true);
  readonly said = signal('');

  readonly data = computed(() => (this.isOwn() ? own : dataset));
  readonly displaced = computed(() =>
    select(this.data().figures, {series: this.isOwn() ? 'sarn-flood' : 'displacement'}, {dataset: this.data()}),
  );
  readonly sources = computed(() =>
    this.data().organizations.filter(({id}) => this.displaced().some((figure) => figure.source === id)),
  );
  readonly listed = computed(() =>
    select(
      this.displaced(),
      {source: this.source() || undefined, asOf: this.asOf() || undefined},
      {dataset: this.data()},
    ),
  );

  say(figure: Figure): void {
    this.said.set(describe(figure, {dataset: this.data()}));
  }

  change(checked: boolean): void {
    this.isOwn.set(checked);
    this.source.set('');
    this.said.set('');
  }
}
