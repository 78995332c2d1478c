import {executeServerCommand} from '@web/test-runner-commands';

/** What a page is told of its medium, and of the wishes of its reader. */
export interface Media {
  readonly media?: 'print' | 'screen';
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/** Tells the page of other media, until the next call. */
export function setMedia(media: Media): Promise<void> {
  return executeServerCommand('set-media', media);
}

const {userAgent} = navigator;

/** A test that sets media. WebKit cannot be told of any, neither by its driver nor by its inspector: there it is skipped. */
export const itInMedia = userAgent.includes('AppleWebKit') && !userAgent.includes('Chrome') ? it.skip : it;
