import type {KeyInput} from 'puppeteer-core';

/** Keys that WebDriver knows by a character of its own. */
const keys: Partial<Record<KeyInput, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Of the display, in pixels. */
export const screenSize = {width: 1920, height: 1400};

/** One window of a browser, by the classic protocol of WebDriver: no more of it than tests need. */
export class Window {
  private constructor(private readonly session: string) {}

  /** Opens a browser through the driver at an address, as soon as that listens. */
  static async open(driver: string, capabilities: object): Promise<Window> {
    for (let tries = 0; ; tries++) {
      try {
        await fetch(`${driver}/status`);
        break;
      } catch (error) {
        if (tries === 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    const opened = await ask(`${driver}/session`, 'POST', {capabilities: {alwaysMatch: capabilities}});
    return new Window(`${driver}/session/${(opened as {sessionId: string}).sessionId}`);
  }

  async close(): Promise<void> {
    await ask(this.session, 'DELETE');
  }

  async visit(url: string): Promise<void> {
    await this.#post('url', {url});
  }

  run(script: string): Promise<unknown> {
    return this.#post('execute/sync', {script, args: []});
  }

  /** A PNG of what the window shows. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from((await ask(`${this.session}/screenshot`, 'GET')) as string, 'base64');
  }

  /**
   * Makes the page, not its window, of a size. The window stands in the middle of its screen, under the pointer of the
   * display, as without a window manager that is what gives it the focus.
   */
  async resize(width: number, height: number): Promise<void> {
    const [x, y] = [Math.round((screenSize.width - width) / 2), Math.round((screenSize.height - height) / 2)];
    const deadline = Date.now() + 10_000;
    const layout = `matchMedia('(width: ${width}px) and (height: ${height}px)').matches`;
    const wanted = `${width},${height},true`;
    for (let size = ''; size !== wanted;) {
      if (Date.now() > deadline) throw new Error(`the page is ${size}, not ${wanted}`);
      const around = await this.run('return [outerWidth - innerWidth, outerHeight - innerHeight]');
      const [across, down] = around as [number, number];
      await this.#post('window/rect', {x, y, width: width + across, height: height + down});
      // The page follows its window in its own time: what was around it a moment ago may be of another size by now.
      for (let tries = 0; tries < 50 && size !== wanted; tries++) {
        size = String(await this.run(`return [innerWidth, innerHeight, ${layout}]`));
      }
    }
  }

  async press(key: string): Promise<void> {
    const value = key.length === 1 ? key : keys[key as KeyInput];
    if (!value) throw new Error(`no such key: ${key}`);
    await this.#act('key', 'keyboard', [
      {type: 'keyDown', value},
      {type: 'keyUp', value},
    ]);
  }

  async movePointer(x: number, y: number): Promise<void> {
    await this.#point([{type: 'pointerMove', duration: 0, x, y}]);
  }

  async click(x: number, y: number): Promise<void> {
    await this.#point([
      {type: 'pointerMove', duration: 0, x, y},
      {type: 'pointerDown', button: 0},
      {type: 'pointerUp', button: 0},
    ]);
  }

  #point(actions: object[]): Promise<void> {
    return this.#act('pointer', 'mouse', actions);
  }

  async #act(type: string, id: string, actions: object[]): Promise<void> {
    await this.#post('actions', {actions: [{type, id, actions}]});
  }

  #post(command: string, body: object): Promise<unknown> {
    return ask(`${this.session}/${command}`, 'POST', body);
  }
}

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {method, body: body ? JSON.stringify(body) : null});
  const {value} = (await response.json()) as {value: unknown};
  if (response.ok) return value;
  const {error, message} = value as {error: string; message: string};
  throw new Error(`${method} ${url}: ${error} ${message}`);
}
