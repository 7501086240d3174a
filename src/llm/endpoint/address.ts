import { WrongUseError } from '../../model/errors.ts';

/**
 * The address of a server as it is used and shown: without a slash at the end.
 *
 * @throws WrongUseError where it is no address of a server, or holds a name or a key.
 */
export function readEndpoint(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    throw new WrongUseError('--endpoint: is no address. Give one such as http://localhost:11434/v1.');
  // A key here would be stored by shells and seen in lists of processes.
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new WrongUseError(
      '--endpoint: the address holds more than a server and a path. Give a key in ENTENTE_API_KEY, nothing else.',
    );
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url;
}

/** An address as people read it. */
export const shownEndpoint = (endpoint: URL): string => endpoint.href.replace(/\/$/, '');

/** Whether what is sent to an address stays on this machine: `localhost`, 127.0.0.0/8 or `::1`, and nothing else. */
export const isOnThisMachine = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
