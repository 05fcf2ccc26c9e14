import type { ContentType } from '../api/schema.generated';
import type { ReferencePartsFragment } from '../api/fragments.generated';
import { Group } from '../forms/Group';
import { ChosenDocuments, DocumentPicker } from './DocumentPicker';

interface Props {
  readonly path: string;
  readonly legend: string;
  readonly types?: readonly ContentType[];
  readonly value: ReferencePartsFragment | null;
  readonly onChange: (document: ReferencePartsFragment | null) => void;
}

/** One document, of some types if they are given, or none. */
export function OneDocument({ path, legend, types, value, onChange }: Props) {
  return (
    <Group path={path} legend={legend}>
      {value === null ? (
        <DocumentPicker
          label={`Find: ${legend.toLowerCase()}`}
          types={types}
          without={[]}
          onPick={onChange}
        />
      ) : (
        <ChosenDocuments
          documents={[value]}
          onChange={() => {
            onChange(null);
          }}
        />
      )}
    </Group>
  );
}
