/** Runs in the page of a frame: tells those around it how high it is, now and when that changes. Alone, it does nothing. */
import {heightMessages, listenersOf} from './messages.js';

const listeners = listenersOf(location);
let told = 0;

function tell(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  // To any origin: a height is no secret, and a sandboxed page cannot know who is around it.
  for (const message of heightMessages(height, listeners)) parent.postMessage(message, '*');
}

if (parent !== window) {
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({source}) => {
    if (source !== parent) return;
    told = 0;
    tell();
  });
}
