import { cacheExchange, Client, fetchExchange } from '@urql/core';
import type { Http } from './http';
import { asProblem } from './problem';

export const graphqlUrl = '/editorial/graphql';

/** The GraphQL client: POST only, through the session's own way of sending. */
export function createClient(http: Http): Client {
  return new Client({
    url: graphqlUrl,
    fetch: graphqlFetch((input, init) => http.send(input, init)),
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [cacheExchange, fetchExchange],
  });
}

/** Sends the client's requests in a way of one's own. */
export function graphqlFetch(send: Http['send']): typeof fetch {
  return async (input, init) => asAnswer(await send(input, init));
}

/** What is refused at the door comes as a problem; the client then sees it as the error of an answer, with its remedy. */
async function asAnswer(response: Response): Promise<Response> {
  if (response.ok || response.headers.get('Content-Type')?.includes('problem+json') !== true) return response;
  const { code, field, detail, remedy } = await asProblem(response);
  const extensions = { code, field, remedy };
  return Response.json({ errors: [{ message: detail, extensions }] });
}
