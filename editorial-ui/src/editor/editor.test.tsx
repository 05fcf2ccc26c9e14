import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { idOf, openDesk, openEditor } from '../testing/desk';
import { theCouncil } from '../testing/network';
import { typeWords, valuesOf } from '../words/words';
import { newAddress } from '../documents/new-address';

function stored(id: string) {
  const document = theCouncil().documents.find((each) => each.id === id);
  if (document === undefined) throw new Error(`no document ${id}`);
  return { document, content: document.editions.at(-1)?.content };
}

const title = () => screen.getByRole('textbox', { name: 'Title' });

describe('every type', () => {
  it.each(valuesOf(typeWords))('has an editor that can be used by everybody: %s', async (type) => {
    const { user, router } = openDesk(`/documents/${newAddress(type)}`);
    await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'A title');
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await screen.findByText('Draft saved');
    await waitFor(() => {
      expect(router.state.location.pathname).toBe(`/documents/${theCouncil().documents.at(-1)?.id ?? ''}`);
    });
    expect(theCouncil().documents.at(-1)?.type).toBe(type);
    expect(title()).toHaveValue('A title');
  });
});

describe('saving', () => {
  it('sends an untouched body as it was, byte for byte', async () => {
    const id = idOf('Why I stood for Ashbrow');
    const before = stored(id).content?.body;
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.type(title(), '!');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await screen.findByText('Draft saved');
    expect(stored(id).content).toMatchObject({ title: 'Why I stood for Ashbrow!', body: before });
  });

  it('sends what was typed as Markdown', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.click(screen.getByRole('radio', { name: 'Markdown' }));
    const body = screen.getByRole('textbox', { name: 'Body' });
    await user.clear(body);
    await user.type(body, '* one{Enter}* two');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await screen.findByText('Draft saved');
    expect(stored(idOf('Why I stood for Ashbrow')).content?.body).toBe('* one\n* two');
  });

  it('shows a refusal above the form and at its field, and leads there', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.clear(title());
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    const summary = await screen.findByRole('alert', { name: 'There is a problem' });
    expect(summary).toHaveFocus();
    expect(title()).toHaveAccessibleDescription('The title is missing. Give the document a title.');
    await expectNoViolations();
    await user.click(within(summary).getByRole('button', { name: 'The title is missing.' }));
    expect(title()).toHaveFocus();
  });
});

describe('publishing', () => {
  it('saves what is on the screen, asks once more and publishes', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.type(title(), '!');
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    const dialog = await screen.findByRole('dialog', { name: 'Publish' });
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: 'Publish now' }));
    expect(await screen.findByText('Published')).toBeVisible();
    const { document } = stored(idOf('Why I stood for Ashbrow!'));
    expect(document.editions[0]).toMatchObject({
      state: 'LIVE',
      content: { title: 'Why I stood for Ashbrow!' },
    });
  });

  it('is held back by errors, each leading to its field', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.clear(screen.getByRole('textbox', { name: 'Summary' }));
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    const dialog = await screen.findByRole('dialog', { name: 'Publish' });
    expect(within(dialog).queryByRole('button', { name: 'Publish now' })).not.toBeInTheDocument();
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: 'The summary is missing.' }));
    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'Summary' })).toHaveFocus();
    });
  });

  it('is not offered to an author, who submits instead', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow', 'author');
    expect(screen.queryByRole('button', { name: 'Publish' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Submit for review' }));
    const dialog = await screen.findByRole('dialog', { name: 'Submit for review' });
    await user.type(
      within(dialog).getByRole('textbox', { name: 'Note to the reviewers' }),
      'Please check the names',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Submit' }));
    expect(await screen.findByText('Submitted for review')).toBeVisible();
    expect(screen.getByText('In review')).toBeVisible();
  });
});

describe('scheduling and withdrawing', () => {
  it("takes the moment on London's clocks", async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.click(screen.getByRole('button', { name: 'Schedule' }));
    const dialog = await screen.findByRole('dialog', { name: 'Schedule publication' });
    await user.click(within(dialog).getByRole('button', { name: 'Schedule it' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('The moment is missing.');
    await user.type(within(dialog).getByLabelText('Publish at'), '2090-07-01T09:00');
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: 'Schedule it' }));
    expect(await screen.findByText('Goes out on 1 July 2090 at 09:00')).toBeVisible();
    expect(stored(idOf('Why I stood for Ashbrow')).document.scheduled[0]?.dueAt).toBe('2090-07-01T08:00:00Z');
    await user.click(screen.getByRole('button', { name: 'Call it off' }));
    expect(await screen.findByText('Called off')).toBeVisible();
  });

  it('asks for a reason', async () => {
    const { user } = await openEditor('Working with councillors');
    await user.click(screen.getByRole('button', { name: 'Withdraw' }));
    const dialog = await screen.findByRole('dialog', { name: 'Withdraw' });
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw now' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('The reason is missing.');
    await user.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'Out of date');
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw now' }));
    expect(await screen.findByText(/^Out of date/)).toBeVisible();
    expect(stored(idOf('Working with councillors')).document.withdrawal?.reason).toBe('Out of date');
  });
});
