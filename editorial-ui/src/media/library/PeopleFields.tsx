import { SimpleGrid, Text } from '@mantine/core';
import { ListEditor } from '../../forms/ListEditor';
import { TextField } from '../../forms/TextField';
import type { PersonDetails } from './details';

interface Props {
  readonly people: readonly PersonDetails[];
  readonly readOnly: boolean;
  readonly onChange: (people: readonly PersonDetails[]) => void;
}

const legend = 'Who is in the picture';

/** Who is in a picture, and until when each of them agrees to be. */
export function PeopleFields({ people, readOnly, onChange }: Props) {
  if (readOnly) {
    return (
      <Text>
        {legend}: {people.length === 0 ? 'nobody is named' : people.map(({ name }) => name).join(', ')}
      </Text>
    );
  }
  return (
    <ListEditor
      path="people"
      legend={legend}
      description="People who can be recognised. Publishing warns 30 days before a consent ends, and refuses once it has."
      noun="person"
      items={people}
      blank={() => ({ name: '', consentUntil: '' })}
      onChange={onChange}
    >
      {(person, change, index) => (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextField
            path={`people.${String(index)}.name`}
            label="Name"
            value={person.name}
            onChange={(name) => {
              change({ ...person, name });
            }}
          />
          <TextField
            path={`people.${String(index)}.consentUntil`}
            type="date"
            label="Consents until"
            value={person.consentUntil}
            onChange={(consentUntil) => {
              change({ ...person, consentUntil });
            }}
          />
        </SimpleGrid>
      )}
    </ListEditor>
  );
}
