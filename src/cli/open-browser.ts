import open from 'open';

/** Whether there is a screen for a browser: always on macOS and Windows, elsewhere where a display is named. */
function hasDesktop(): boolean {
  if (process.env.CI !== undefined) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** Opens an address in the browser, where a desktop is there. The address is printed anyway, so a failure is no fault. */
export async function openBrowser(address: string): Promise<void> {
  if (!hasDesktop()) return;
  try {
    const browser = await open(address);
    browser.on('error', () => undefined);
  } catch {
    // No browser: the reader has the address.
  }
}
