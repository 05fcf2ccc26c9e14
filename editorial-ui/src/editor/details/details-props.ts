/** The fields of one type: its details, and the way to change them. */
export interface DetailsProps<D> {
  readonly details: D;
  readonly change: (details: D) => void;
}
