import { useEffect, useState, type RefObject } from 'react';

/** Room above and below an answer that stays in sight, in pixels. */
const margin = 32;

/**
 * Where the answer stands: `fits` when all of it is seen at once, so that it may stay beside the questions; `isHeadingSeen`
 * when its heading is on the screen now. `change` is anything that changes with the answer.
 */
export function useAnswerPlace(
  ref: RefObject<HTMLElement | null>,
  change: string,
): { fits: boolean; isHeadingSeen: boolean } {
  const [fits, setFits] = useState(false);
  const [isHeadingSeen, setHeadingSeen] = useState(true);

  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => setFits(element.offsetHeight + margin <= innerHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [ref]);

  useEffect(() => {
    const heading = ref.current?.querySelector('h2');
    if (heading === null || heading === undefined) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setHeadingSeen(entries.some((entry) => entry.isIntersecting)),
      { threshold: 0.5 },
    );
    observer.observe(heading);
    return () => observer.disconnect();
  }, [ref, change]);

  return { fits, isHeadingSeen };
}
