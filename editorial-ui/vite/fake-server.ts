import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Plugin } from 'vite';

type Answer = (request: Request) => Promise<Response | undefined>;

/** Answers the API's addresses from the fake network of the tests, so that the app can be looked at without a platform. */
export function fakeServer(): Plugin {
  return {
    name: 'moothall-fake-server',
    configureServer(server) {
      server.middlewares.use((incoming, outgoing, next) => {
        void (async () => {
          const module = (await server.ssrLoadModule('/src/testing/fake-network.ts')) as { answer: Answer };
          const response = await module.answer(toRequest(incoming));
          if (response === undefined) next();
          else await send(response, outgoing);
        })().catch(next);
      });
    },
  };
}

function toRequest(incoming: IncomingMessage): Request {
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  const method = incoming.method ?? 'GET';
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
  return new Request(url, { method, headers, body, duplex: 'half' } as RequestInit);
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}
