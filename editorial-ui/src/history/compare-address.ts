import { useSearchParams } from 'react-router';

/** Which two saves are compared, as the address says. */
export function useCompared() {
  const [search, setSearch] = useSearchParams();
  const choose = (chosen: { readonly from?: string | null; readonly to?: string | null }) => {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [key, value] of Object.entries(chosen)) {
          if (value === null) after.delete(key);
          else after.set(key, value);
        }
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return { from: search.get('from'), to: search.get('to'), choose };
}
