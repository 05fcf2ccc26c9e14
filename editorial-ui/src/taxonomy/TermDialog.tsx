import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { FormDialog } from '../forms/FormDialog';
import { TextField } from '../forms/TextField';
import { useRefusable } from '../forms/use-refusable';
import type { Saved, Term } from './terms';

interface Props {
  readonly noun: string;
  readonly term: Term | null;
  readonly save: (term: Term) => Promise<Saved>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A ward or a topic, new or stored. */
export function TermDialog({ noun, term, save, onDone, onClose }: Props) {
  const { problems, working, send } = useRefusable();
  const [name, setName] = useState(term?.name ?? '');
  const [typed, setSlug] = useState<string | null>(term?.slug ?? null);
  const slug = typed ?? slugFrom(name);

  async function submit() {
    if ((await send(() => save({ slug, name }))) === undefined) return;
    notifications.show({ message: `${name} saved` });
    onDone();
  }

  return (
    <FormDialog
      title={term === null ? `Add a ${noun}` : `Rename ${term.name}`}
      act="Save"
      {...{ working, problems, onClose }}
      onSubmit={submit}
    >
      <TextField
        path={noun === 'topic' ? 'label' : 'name'}
        label="Name"
        required
        value={name}
        onChange={setName}
      />
      {term === null && (
        <TextField
          path="slug"
          label="Slug"
          description="Small letters, digits and hyphens. It cannot be changed later."
          value={slug}
          onChange={setSlug}
        />
      )}
    </FormDialog>
  );
}

function slugFrom(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
