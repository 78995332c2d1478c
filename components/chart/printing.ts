import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Draws an element anew while its page is being printed. */
export class Printing implements ReactiveController {
  /** Whether it is on its way to paper. */
  now = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.onPrint);
    this.now = false;
  }

  private readonly onPrint = ({type}: Event): void => {
    this.now = type === 'beforeprint';
    this.host.requestUpdate();
  };
}
