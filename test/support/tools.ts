import { execFileSync } from 'node:child_process';
import { pythonWith } from '../export/python.ts';
import { hasXmllint } from '../export/xmllint.ts';
import { installedChrome } from './chrome.ts';

/**
 * Installs the programs that the tests need and that are not there, the way the platform does it, where that needs no
 * question: as root, with apt. Elsewhere nothing happens, and the tests that need them say how to get them.
 */
export function installTools(): void {
  const missing = [
    ...(process.env.CHROME_PATH || installedChrome() ? [] : ['chromium']),
    ...(pythonWith('networkx') ? [] : ['python3-networkx']),
    ...(pythonWith('igraph') ? [] : ['python3-igraph']),
    ...(hasXmllint() ? [] : ['libxml2-utils']),
  ];
  if (missing.length === 0 || process.getuid?.() !== 0) return;
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing], options);
  } catch {
    // No apt here, or no network: the tests that need a program say so in one line.
  }
}
