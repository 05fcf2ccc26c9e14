import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../../testing/axe';
import { openEditor } from '../../testing/desk';
import { playing } from '../../testing/network';

describe('the body', () => {
  it('is written as Markdown, checked as it is typed, and leads to what was found', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.click(screen.getByRole('radio', { name: 'Markdown' }));
    const source = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Body' });
    await user.clear(source);
    await user.type(source, 'One.{Enter}{Enter}[[click here](https://a.example)');
    await user.click(screen.getByRole('button', { name: 'Show help beside the text' }));
    await user.click(await screen.findByRole('button', { name: /“click here” does not say/ }));
    expect(source.value.slice(source.selectionStart, source.selectionEnd)).toBe('click here');
    await expectNoViolations();
  });

  it('has its blocks in a menu, and asks for what they need', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    const menu = await screen.findByRole('menu');
    await expectNoViolations();
    await user.click(within(menu).getByRole('menuitem', { name: /^Video/ }));
    const video = await screen.findByRole('dialog', { name: 'Video' });
    await user.click(within(video).getByRole('button', { name: 'Insert' }));
    expect(await within(video).findByText('Say what it is called.')).toBeVisible();
    await expectNoViolations();
    await user.click(within(video).getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Picture/ }));
    await screen.findByRole('dialog', { name: 'Picture' });
    await expectNoViolations();
  });

  it('offers the usual caption of a picture, which may be changed and is then kept', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Picture/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Picture' });
    const choose = async () => {
      await user.click(within(dialog).getByRole('button', { name: 'Choose a picture' }));
      await user.click(await screen.findByRole('button', { name: /steps of the town hall/ }));
    };
    await choose();
    const caption = await within(dialog).findByRole('textbox', { name: 'Caption' });
    expect(caption).toHaveValue('Huddersfield Town Hall');
    await user.clear(caption);
    await user.type(caption, 'Where we meet');
    await choose();
    expect(caption).toHaveValue('Where we meet');
  });

  it('fills the screen and leaves it with Escape', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.click(screen.getByRole('button', { name: 'Full screen' }));
    expect(await screen.findByRole('dialog', { name: 'Writing, full screen' })).toBeVisible();
    await expectNoViolations();
    screen.getByRole('button', { name: 'Leave full screen' }).focus();
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('dialog', { name: 'Writing, full screen' })).toBeNull();
    });
  });
});

describe('the preview', () => {
  it('comes back when the server answers again, and can be asked for', async () => {
    let answers = false;
    playing(
      http.post('*/editorial/graphql', async ({ request }) => {
        const { operationName } = (await request.clone().json()) as { operationName: string };
        return operationName === 'Render' && !answers ? HttpResponse.error() : undefined;
      }),
    );
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByText(/could not be made of your last changes/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText(/could not be made of your last changes/)).toBeVisible();
    await expectNoViolations();
    answers = true;
    window.dispatchEvent(new Event('online'));
    await waitFor(() => {
      expect(screen.queryByText(/could not be made of your last changes/)).toBeNull();
    });
    expect(screen.getAllByText(/to read$/)).not.toHaveLength(0);
  });

  it('stands beside the text at three widths', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByTitle('Preview as on a phone')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Desktop' }));
    expect(await screen.findByTitle('Preview as on a desktop')).toBeInTheDocument();
    await expectNoViolations();
  });
});
