import { useMemo } from 'react';
import type { SearchOffer } from '../../explore/SearchResults.tsx';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import type { Search } from '../../model/search.ts';
import type { EventTexts } from '../loading/eventTexts.ts';
import type { Navigation } from '../navigation/navigation.ts';
import { FoundWords } from './FoundWords.tsx';

interface Searched {
  readonly search: Search;
  /** The reader wants to see all that was found; left out where nothing lists it. */
  readonly onList?: (() => void) | undefined;
  readonly texts: EventTexts;
  /** The reader chooses an event, and wants to read it. */
  readonly onRead: (id: string) => void;
}

/**
 * What the search box offers of `shown`, the events of `edition` that the filters leave; `setOpen` opens the picture, where
 * it waits until it is asked for. It stays the same while the picture moves.
 */
export function useSearchOffer(
  edition: Edition,
  shown: readonly EditionEvent[],
  navigation: Navigation,
  setOpen: (isOpen: true) => void,
  { search: { found }, texts, onRead, onList }: Searched,
): SearchOffer {
  return useMemo(
    () => ({
      rows: found?.rowsOf(shown, onList !== undefined) ?? [],
      found,
      renderWords: (event) => {
        const foreign = found?.foreignIn(event);
        if (foreign)
          return (
            <>
              <mark>{foreign.words}</mark>
              {` (${foreign.language})`}
            </>
          );
        return found && <FoundWords event={event.id} locale={edition.locale} texts={texts} found={found} />;
      },
      onChoose: (row) => {
        if (row.kind === 'event') onRead(row.event.id);
        else if (row.kind === 'list') onList?.();
        else {
          setOpen(true);
          navigation.showWindow(row.window);
        }
      },
    }),
    [edition, found, shown, texts, onRead, onList, navigation, setOpen],
  );
}
