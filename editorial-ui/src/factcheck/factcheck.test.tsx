import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { problem } from '../testing/fake/problem';
import { playing } from '../testing/network';
import type { Draft, Remark, Said } from './api';
import { FactCheckApp } from './FactCheckApp';

const secret = 'sample-secret';
const html = '<p>There are seven panels.</p><p>Each meets in public.</p>';

function draft(said: readonly Said[]): Draft {
  return {
    type: 'story',
    leadImage: null,
    parts: [
      { field: 'title', label: 'Title', text: 'Ten facts about Scrutiny', html: null },
      { field: 'body', label: 'Text', text: null, html },
    ],
    said,
    expiresAt: '2026-07-01T08:00:00Z',
  };
}

/** A platform that knows one link, and what was said through it. */
function open(given: string) {
  const said: Said[] = [];
  const closed = () =>
    problem(404, 'NOT_FOUND', 'It opens no draft.', 'Ask whoever sent it to you for a new one.');
  const known = (request: Request) => request.headers.get('X-Fact-Check') === secret;
  playing(
    http.get('*/editorial/fact-check/draft', ({ request }) =>
      known(request) ? HttpResponse.json({ ...draft(said) }) : closed(),
    ),
    http.post('*/editorial/fact-check/comments', async ({ request }) => {
      const { name, text, field, quote } = (await request.json()) as Remark;
      if (name === '') return problem(400, 'REQUIRED', 'The name is missing.', 'Give your name.');
      said.push({ name, text, field, quote, at: '2026-06-24T08:00:00Z' });
      return HttpResponse.json({ ...draft(said) }, { status: 201 });
    }),
  );
  window.location.hash = given;
  render(<FactCheckApp env="test" />);
  return { user: userEvent.setup(), said };
}

describe('a fact-check link', () => {
  it('shows the draft and takes a comment on a paragraph, by keyboard alone', async () => {
    const { user, said } = open(secret);
    expect(await screen.findByText('There are seven panels.')).toBeVisible();
    await expectNoViolations();
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ngozi Okafor');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'About' }),
      'Text: “There are seven panels.”',
    );
    await user.type(screen.getByRole('textbox', { name: 'Comment' }), 'There are four.{Tab}{Enter}');
    expect(await screen.findByText('Sent. Thank you. You can send more.')).toBeVisible();
    expect(said).toMatchObject([
      { field: 'body', quote: 'There are seven panels.', text: 'There are four.' },
    ]);
    expect(screen.getByRole('heading', { name: 'Sent so far' })).toBeVisible();
  });

  it('keeps what was typed when it is refused', async () => {
    const { user } = open(secret);
    await user.type(await screen.findByRole('textbox', { name: 'Comment' }), 'There are four.');
    await user.click(screen.getByRole('button', { name: 'Send the comment' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The name is missing. Give your name.');
    expect(screen.getByRole('textbox', { name: 'Comment' })).toHaveValue('There are four.');
  });

  it('says what to do when it opens nothing', async () => {
    open('forged');
    expect(await screen.findByRole('heading', { name: 'This link does not work' })).toBeVisible();
    expect(screen.getByText('Ask whoever sent it to you for a new one.')).toBeVisible();
    await expectNoViolations();
  });
});
