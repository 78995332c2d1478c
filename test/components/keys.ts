import {sendKeys} from '@web/test-runner-commands';
import type {LitElement} from 'lit';

/** Presses a key, as a reader does, and waits for what comes of it. */
export async function press(element: LitElement, key: string): Promise<void> {
  await sendKeys({press: key});
  await element.updateComplete;
}

/** The identifier of what has the focus within an element. */
export function focused(element: LitElement): string | null {
  return element.shadowRoot!.activeElement?.id ?? null;
}
