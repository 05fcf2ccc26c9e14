import type { ContentType } from '../../api/schema.generated';
import { ChosenDocuments, DocumentPicker } from '../../documents/DocumentPicker';
import { Group } from '../../forms/Group';
import type { Reference } from '../content/content';

interface Props {
  readonly path: string;
  readonly legend: string;
  readonly types: readonly ContentType[];
  readonly value: Reference | null;
  readonly onChange: (document: Reference | null) => void;
}

/** One document of a type, or none. */
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
