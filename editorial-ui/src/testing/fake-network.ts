import { getResponse } from 'msw';
import { council } from './fake/council';
import { handlersFor } from './fake/handlers';

const handlers = handlersFor(council());

/** Answers a request to the platform, or nothing when the address is none of its. For the development server. */
export function answer(request: Request): Promise<Response | undefined> {
  return getResponse(handlers, request);
}
