import type {Role, WordPress} from './site.js';

/** A post as it was taken. */
export interface Post {
  readonly id: number;
  readonly link: string;
  readonly content: {
    /** What was stored of what was sent. */
    readonly raw: string;
    /** What apps get of it. */
    readonly rendered: string;
  };
}

/** Publishes a post as the editor does: through the REST API, with the rights of who writes. */
export function publish(wordpress: WordPress, as: Role, title: string, content: string): Promise<Post> {
  return wordpress.ask<Post>('posts?context=edit', as, {title, content, status: 'publish'});
}
