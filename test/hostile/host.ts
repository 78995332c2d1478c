import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** Answers a request in some bad way. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface Host {
  readonly origin: string;
  /** How often each path was asked for. */
  readonly asked: ReadonlyMap<string, number>;
  /** Bytes that were taken of answers, by path. */
  readonly sent: ReadonlyMap<string, number>;
  /** Settles when the answer to a path is over, one way or another. */
  readonly over: (path: string) => Promise<void>;
  readonly close: () => void;
}

/** A site that answers as it is told, by path; anything else is not found. Anybody may read it. */
export async function openHost(answers: ReadonlyMap<string, Answer>): Promise<Host> {
  const asked = new Map<string, number>();
  const sent = new Map<string, number>();
  const ends = new Map<string, PromiseWithResolvers<void>>();
  const end = (path: string) => {
    const known = ends.get(path) ?? resolvers();
    ends.set(path, known);
    return known;
  };
  const server = createServer((request, response) => {
    const path = request.url!;
    asked.set(path, (asked.get(path) ?? 0) + 1);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.on('close', () => {
      sent.set(path, request.socket.bytesWritten);
      end(path).resolve();
    });
    const answer = answers.get(path);
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    sent,
    over: (path) => end(path).promise,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

function resolvers(): PromiseWithResolvers<void> {
  let resolve!: () => void;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return {promise, resolve};
}

/** Writes for as long as someone reads. */
export const endless =
  (part: string): Answer =>
  (response) => {
    const write = () => {
      while (!response.destroyed && response.write(part));
      if (!response.destroyed) response.once('drain', write);
    };
    write();
  };
