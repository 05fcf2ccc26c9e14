import { asProblem, type Problem, unreachable } from '../api/problem';

/** One field of the draft: plain text, or HTML that the server has made safe. */
export interface DraftPart {
  readonly field: string;
  readonly label: string;
  readonly text: string | null;
  readonly html: string | null;
}

export interface Said {
  readonly name: string;
  readonly field: string | null;
  readonly quote: string | null;
  readonly text: string;
  readonly at: string;
}

export interface Draft {
  readonly type: string;
  readonly leadImage: { readonly url: string; readonly alt: string } | null;
  readonly parts: readonly DraftPart[];
  readonly said: readonly Said[];
  readonly expiresAt: string;
}

export interface Remark {
  readonly name: string;
  readonly text: string;
  readonly field: string | null;
  readonly quote: string | null;
  readonly before: string;
  readonly after: string;
}

export type Answer<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'refused'; readonly problem: Problem };

const base = '/editorial/fact-check';

/** Sends the link’s secret in a header, and nothing else that could tell who asks. */
async function send(path: string, secret: string, init: RequestInit = {}): Promise<Answer<Response>> {
  const headers = { ...init.headers, 'X-Fact-Check': secret };
  const request = { ...init, headers, credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
  try {
    const response = await fetch(path, request);
    return response.ok
      ? { kind: 'done', value: response }
      : { kind: 'refused', problem: await asProblem(response) };
  } catch {
    return { kind: 'refused', problem: unreachable };
  }
}

async function asDraft(answer: Answer<Response>): Promise<Answer<Draft>> {
  return answer.kind === 'done' ? { kind: 'done', value: (await answer.value.json()) as Draft } : answer;
}

export async function readDraft(secret: string): Promise<Answer<Draft>> {
  return asDraft(await send(`${base}/draft`, secret));
}

/** The draft as it is then, with what was said. */
export async function say(secret: string, remark: Remark): Promise<Answer<Draft>> {
  const body = JSON.stringify(remark);
  const headers = { 'Content-Type': 'application/json' };
  return asDraft(await send(`${base}/comments`, secret, { method: 'POST', body, headers }));
}

/** A picture as an address within this page, to be given back when it is no longer shown; null when there is none. */
export async function readPicture(secret: string, url: string): Promise<string | null> {
  const answer = await send(url, secret);
  return answer.kind === 'done' ? URL.createObjectURL(await answer.value.blob()) : null;
}
