import { useCallback, useEffect, useRef } from 'react';

/**
 * Gives focus to an element that the next render shows, for who acts on something that disappears: without it the keyboard
 * starts again at the top of the page.
 */
export function useFocusAfter(): (id: string) => void {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = undefined;
  });
  return useCallback((id: string) => {
    wanted.current = id;
  }, []);
}
