import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../../testing/axe';
import { idOf, openEditor } from '../../testing/desk';
import { theCouncil } from '../../testing/network';
import type { EditionInput } from '../../api/schema.generated';

/** Somebody else saves the document. */
function meanwhile(id: string, change: Partial<EditionInput>) {
  const council = theCouncil();
  council.documents = council.documents.map((document) =>
    document.id === id
      ? {
          ...document,
          version: document.version + 1,
          changedBy: 'Arthur Author',
          editions: document.editions.map((each) => ({ ...each, content: { ...each.content, ...change } })),
        }
      : document,
  );
}

const contentOf = (id: string) => theCouncil().documents.find((each) => each.id === id)?.editions[0]?.content;

const allSaved = () => screen.findByText(/^All changes saved/, { selector: '[data-saving]' });

describe('a save on top of a stale version', () => {
  it('shows what each changed, and saves what was chosen', async () => {
    const id = idOf('Why I stood for Ashbrow');
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.type(screen.getByRole('textbox', { name: 'Title' }), ', by me');
    await user.type(screen.getByRole('textbox', { name: 'Summary' }), ' Mine.');
    meanwhile(id, { title: 'Why I stood, by them', body: 'Their body.' });
    await user.click(screen.getByRole('button', { name: 'Save draft' }));

    const dialog = await screen.findByRole('dialog', { name: 'Somebody else has saved this document' });
    expect(dialog).toHaveTextContent('Arthur Author saved it');
    expect(within(dialog).getByRole('radio', { name: 'Mine: Title' })).toBeChecked();
    expect(within(dialog).getByRole('radio', { name: 'Mine: Summary' })).toBeChecked();
    expect(within(dialog).getByRole('radio', { name: 'Theirs: Body' })).toBeChecked();
    await expectNoViolations();

    await user.click(within(dialog).getByRole('radio', { name: 'Theirs: Title' }));
    await user.click(within(dialog).getByRole('button', { name: 'Save with these choices' }));
    expect(await screen.findByDisplayValue('Why I stood, by them')).toBeVisible();
    expect(contentOf(id)).toMatchObject({
      title: 'Why I stood, by them',
      summary: 'Sam Ortega on a first year as a councillor. Mine.',
      body: 'Their body.',
    });
  });

  it('shows the result before it is saved', async () => {
    const id = idOf('Why I stood for Ashbrow');
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.type(screen.getByRole('textbox', { name: 'Title' }), ', by me');
    meanwhile(id, { title: 'Why I stood, by them', summary: 'Theirs.' });
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await user.click(await screen.findByRole('button', { name: 'Look at the result' }));
    const dialog = screen.getByRole('dialog', { name: 'Somebody else has saved this document' });
    expect(within(dialog).getByRole('heading', { name: 'Why I stood for Ashbrow, by me' })).toBeVisible();
    expect(within(dialog).getByText('Theirs.')).toBeVisible();
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: 'Save this' }));
    await allSaved();
    expect(contentOf(id)).toMatchObject({ title: 'Why I stood for Ashbrow, by me', summary: 'Theirs.' });
  });

  it('loses nothing when the choice is put off', async () => {
    const id = idOf('Why I stood for Ashbrow');
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.type(screen.getByRole('textbox', { name: 'Title' }), ', by me');
    meanwhile(id, { title: 'Theirs' });
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await user.click(await screen.findByRole('button', { name: 'Not yet' }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Why I stood for Ashbrow, by me');
    expect(contentOf(id)?.title).toBe('Theirs');
    await user.click(await screen.findByRole('button', { name: 'Compare and choose' }));
    await screen.findByRole('dialog', { name: 'Somebody else has saved this document' });
  });

  it('waits with a conflict until the writer looks, when the editor saves by itself', async () => {
    const id = idOf('Why I stood for Ashbrow');
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.type(screen.getByRole('textbox', { name: 'Title' }), ', by me');
    meanwhile(id, { title: 'Theirs' });
    await screen.findByText('Arthur Author changed the same as you');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await expectNoViolations();
  });

  it('brings together what does not overlap, tells of it, and lets it be taken apart', async () => {
    const id = idOf('Why I stood for Ashbrow');
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.type(screen.getByRole('textbox', { name: 'Title' }), ', by me');
    meanwhile(id, { summary: 'Theirs.' });
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await screen.findByText('Your changes and those of Arthur Author have been brought together');
    expect(contentOf(id)).toMatchObject({ title: 'Why I stood for Ashbrow, by me', summary: 'Theirs.' });
    await expectNoViolations();

    await user.click(screen.getByRole('button', { name: 'Choose myself' }));
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else has saved this document' });
    await user.click(within(dialog).getByRole('button', { name: 'Take all of mine' }));
    await user.click(within(dialog).getByRole('button', { name: 'Save with these choices' }));
    await allSaved();
    expect(contentOf(id)?.summary).toBe('Sam Ortega on a first year as a councillor.');
  });

  it('goes through by itself when the text is as it was', async () => {
    const id = idOf('Why I stood for Ashbrow');
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.type(screen.getByRole('textbox', { name: 'Title' }), ', by me');
    meanwhile(id, {});
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(await screen.findByText('Draft saved')).toBeVisible();
    expect(contentOf(id)?.title).toBe('Why I stood for Ashbrow, by me');
  });
});
