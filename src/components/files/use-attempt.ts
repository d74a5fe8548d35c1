import { useState } from 'react';

/** Makes a file and says how that went: a sentence while it is made, then what came of it. Nothing else is lost. */
export function useAttempt(): { message: string; attempt: (make: () => Promise<string>) => void } {
  const [message, setMessage] = useState('');
  const run = async (make: () => Promise<string>) => {
    setMessage('Het bestand wordt gemaakt…');
    try {
      setMessage(await make());
    } catch {
      setMessage('Het maken is niet gelukt. Je invoer is er nog; probeer het nog eens.');
    }
  };
  return {
    message,
    attempt: (make) => {
      void run(make);
    },
  };
}
