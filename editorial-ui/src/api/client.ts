import { cacheExchange, Client, fetchExchange } from '@urql/core';
import type { Http } from './http';

export const graphqlUrl = '/editorial/graphql';

/** The GraphQL client: POST only, through the session's own way of sending. */
export function createClient(http: Http): Client {
  return new Client({
    url: graphqlUrl,
    fetch: (input, init) => http.send(input, init),
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [cacheExchange, fetchExchange],
  });
}
