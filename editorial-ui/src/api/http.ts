import { asProblem, type Problem } from './problem';

/** Asked when the server no longer knows who is signed in; true when somebody has signed in again. */
export interface SignInGate {
  signInAgain(): Promise<boolean>;
}

/** Sends requests to the platform with the session's cookie and its cross-site token, and survives an expired session. */
export interface Http {
  send(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /** The same for what nobody asked for: it never asks anybody to sign in again. */
  sendQuietly(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /** JSON in, JSON out; a refusal is thrown as a `ProblemError`. */
  json<T>(method: string, url: string, body?: unknown): Promise<T>;
  /** For what is sent by other means, such as uploads: asks to sign in again; true when somebody did. */
  signInAgain(): Promise<boolean>;
}

/** The server's answer was a problem, or there was no answer. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

export const sessionUrl = '/editorial/session';

export function createHttp(gate: SignInGate): Http {
  async function send(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const first = await attempt(input, init);
    if (first.status === 403 && (await isCrossSiteRefusal(first))) {
      await attempt(sessionUrl, {});
      return attempt(input, init);
    }
    if (first.status !== 401 || String(input).endsWith(sessionUrl)) return first;
    return (await gate.signInAgain()) ? attempt(input, init) : first;
  }

  async function sendQuietly(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    return attempt(input, init);
  }

  async function json<T>(method: string, url: string, body?: unknown): Promise<T> {
    const init: RequestInit = { method, headers: { Accept: 'application/json, application/problem+json' } };
    if (body !== undefined) {
      init.body = JSON.stringify(body);
      init.headers = { ...init.headers, 'Content-Type': 'application/json' };
    }
    const response = await send(url, init);
    if (!response.ok) throw new ProblemError(await asProblem(response));
    return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
  }

  return { send, sendQuietly, json, signInAgain: () => gate.signInAgain() };
}

/** The cookie is read at every request: signing in and out gives a new one. */
export function crossSiteToken(): string | undefined {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie === undefined ? undefined : decodeURIComponent(cookie.slice('XSRF-TOKEN='.length));
}

function attempt(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  const token = crossSiteToken();
  if (token !== undefined && (init.method ?? 'GET') !== 'GET') headers.set('X-XSRF-TOKEN', token);
  headers.set('X-Requested-With', 'XMLHttpRequest');
  return fetch(input, { ...init, headers, credentials: 'same-origin' });
}

/** A 403 that is no answer of the GraphQL API, which answers refusals with 200: the cross-site token was out of date. */
async function isCrossSiteRefusal(response: Response): Promise<boolean> {
  const problem = await asProblem(response.clone());
  return problem.code === undefined || problem.code.includes('CSRF');
}
