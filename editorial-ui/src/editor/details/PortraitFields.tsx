import { NativeSelect, SimpleGrid, TagsInput } from '@mantine/core';
import type { PersonKind } from '../../api/schema.generated';
import { fieldId, useProblem } from '../../forms/problems';
import { TextField } from '../../forms/TextField';
import { personKindWords, valuesOf } from '../../words/words';
import type { PenPortrait } from '../content/content';
import type { DetailsProps } from './details-props';
import { WardSelect } from './WardSelect';

export function PortraitFields({ details, change }: DetailsProps<PenPortrait>) {
  const set = (part: Partial<PenPortrait>) => {
    change({ ...details, ...part });
  };
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField
          path="details.name"
          label="Name"
          required
          value={details.name}
          onChange={(name) => {
            set({ name });
          }}
        />
        <NativeSelect
          id={fieldId('details.kind')}
          label="Councillor or officer"
          value={details.kind}
          data={valuesOf(personKindWords).map((kind) => ({ value: kind, label: personKindWords[kind] }))}
          onChange={(event) => {
            set({ kind: event.currentTarget.value as PersonKind });
          }}
        />
        <WardSelect
          path="details.ward"
          label="Ward"
          value={details.ward}
          onChange={(ward) => {
            set({ ward });
          }}
        />
        <TextField
          path="details.party"
          label="Party"
          value={details.party}
          onChange={(party) => {
            set({ party });
          }}
        />
      </SimpleGrid>
      <Words
        path="details.roles"
        label="Roles"
        value={details.roles}
        onChange={(roles) => {
          set({ roles });
        }}
      />
      <Words
        path="details.askMeAbout"
        label="Ask me about"
        value={details.askMeAbout}
        onChange={(askMeAbout) => {
          set({ askMeAbout });
        }}
      />
    </>
  );
}

interface WordsProps {
  readonly path: string;
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

function Words({ path, label, value, onChange }: WordsProps) {
  const error = useProblem(path, true);
  return (
    <TagsInput
      id={fieldId(path)}
      label={label}
      description="Press Enter after each."
      error={error}
      value={[...value]}
      acceptValueOnBlur
      splitChars={[';']}
      onChange={onChange}
    />
  );
}
