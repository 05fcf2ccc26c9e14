import { ChosenDocuments, DocumentPicker } from '../../documents/DocumentPicker';
import { Group } from '../../forms/Group';
import { Panel } from '../../forms/Panel';
import { ImageField } from '../../media/ImageField';
import type { Reference } from '../content/content';
import { useDesk } from '../editing-context';
import { CreditsField } from './CreditsField';

export function LeadImage() {
  const { content, edit, readOnly } = useDesk();
  return (
    <Panel title="Lead image">
      <ImageField
        path="leadImage"
        legend="Picture"
        description="Shown at the top and wherever the document is listed."
        readOnly={readOnly}
        value={content.leadImage}
        onChange={(leadImage) => {
          edit({ leadImage });
        }}
      />
    </Panel>
  );
}

/** Whom it is by, and what to read next. */
export function PeopleAndLinks() {
  const { content, edit } = useDesk();
  return (
    <Panel title="People and links">
      <CreditsField />
      <DocumentList
        path="related"
        legend="Related documents"
        label="Add a related document"
        value={content.related}
        onChange={(related) => {
          edit({ related });
        }}
      />
    </Panel>
  );
}

interface ListProps {
  readonly path: string;
  readonly legend: string;
  readonly label: string;
  readonly value: readonly Reference[];
  readonly onChange: (documents: readonly Reference[]) => void;
}

/** A list of documents, found by search. */
export function DocumentList({ path, legend, label, value, onChange }: ListProps) {
  return (
    <Group path={path} legend={legend}>
      <ChosenDocuments documents={value} onChange={onChange} />
      <DocumentPicker
        label={label}
        without={value.map(({ id }) => id)}
        onPick={(picked) => {
          onChange([...value, picked]);
        }}
      />
    </Group>
  );
}
