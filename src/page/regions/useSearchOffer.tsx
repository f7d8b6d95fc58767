import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { SearchOffer } from '../../explore/SearchResults.tsx';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import type { Search } from '../../model/search.ts';
import type { EventTexts } from '../loading/eventTexts.ts';
import type { Navigation } from '../navigation/navigation.ts';
import { ForeignWords } from './ForeignWords.tsx';
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
 * it waits until it is asked for, or puts it away again. It stays the same while the picture moves.
 */
export function useSearchOffer(
  edition: Edition,
  shown: readonly EditionEvent[],
  navigation: Navigation,
  setOpen: (isOpen: boolean) => void,
  { search: { found }, texts, onRead, onList }: Searched,
): SearchOffer {
  return useMemo(
    () => ({
      rows: found?.rowsOf(shown, onList !== undefined) ?? [],
      found,
      renderWords: (event) => {
        if (found === null) return null;
        const foreign = found.foreignIn(event);
        return foreign === null ? (
          <FoundWords event={event.id} locale={edition.locale} texts={texts} found={found} />
        ) : (
          <ForeignWords {...foreign} languages={edition.languages} />
        );
      },
      onChoose: (row) => {
        if (row.kind === 'event') onRead(row.event.id);
        else if (row.kind === 'list') {
          // Which may stand before it, or, in a narrow frame, in its place.
          flushSync(() => setOpen(false));
          onList?.();
        } else {
          setOpen(true);
          navigation.showWindow(row.window);
        }
      },
    }),
    [edition, found, shown, texts, onRead, onList, navigation, setOpen],
  );
}
