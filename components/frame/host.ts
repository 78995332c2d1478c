/**
 * Runs in a page that has frames of this package (`iframe[data-idlib]`): makes each as high as its page says. It hears
 * only what comes from such a frame itself, and keeps to what is a height.
 */
import {question, readHeight} from './messages.js';

const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-idlib]')];

addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
  const height = readHeight(data);
  const frame = height && source && frames().find(({contentWindow}) => contentWindow === source);
  if (frame) frame.style.height = `${height}px`;
});

// Those that were there before this script have told already.
for (const {contentWindow} of frames()) contentWindow?.postMessage(question, '*');
