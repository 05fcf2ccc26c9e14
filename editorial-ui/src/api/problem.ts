/** Why something was not done, whether the GraphQL API or a plain address said so. */
export interface Problem {
  readonly code: string | undefined;
  readonly field: string | null;
  readonly detail: string;
  readonly remedy: string | undefined;
}

/** Reads `application/problem+json`; anything else becomes a problem that names the status. */
export async function asProblem(response: Response): Promise<Problem> {
  const text = await response.text();
  const body = parse(text);
  return {
    code: textOf(body['code']),
    field: textOf(body['field']) ?? null,
    detail: textOf(body['detail']) ?? `The server answered with status ${String(response.status)}.`,
    remedy: textOf(body['remedy']) ?? 'Try again. If it goes on, tell the people who run the platform.',
  };
}

export const unreachable: Problem = {
  code: 'UNREACHABLE',
  field: null,
  detail: 'The server cannot be reached.',
  remedy: 'Check your connection and try again. What you have typed is still here.',
};

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
