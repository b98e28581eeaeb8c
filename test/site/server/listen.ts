import type { Express } from 'express';
import { createServer, type Server } from 'node:http';

/** A port that somebody else has; its message is one plain line. */
export class PortTakenError extends Error {}

export type Listening = {
  /** Such as `http://127.0.0.1:8420`. */
  readonly address: string;
  /** Answers with this from now on; what came in before waits for it. */
  readonly serve: (app: Express) => void;
  /** Resolves once every connection is gone. */
  readonly close: () => Promise<void>;
};

/** Listens on 127.0.0.1 only; port 0 takes a free one. Rejects with `PortTakenError`. */
export async function listen(port: number): Promise<Listening> {
  let serve: (app: Express) => void = () => undefined;
  const serving = new Promise<Express>((resolve) => {
    serve = resolve;
  });
  const server = createServer((request, response) => {
    void serving.then((app) => {
      app(request, response);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(taken(port)) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return { address: `http://127.0.0.1:${portOf(server)}`, serve, close: () => closed(server) };
}

const taken = (port: number): string =>
  `Port ${port} is taken. Stop what runs there, or name another with --port (0 takes a free one).`;

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
  });
}
