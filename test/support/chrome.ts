import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * What the browser does without. The first two draw suggestions under its own address bar, which nobody sees here: they
 * start a process for each page. The rest is what playwright-core turns off, whose list this one takes the place of.
 */
const UNWANTED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/** Software rendering of WebGL where there is no graphics card, and no talk with the outside. */
const ARGUMENTS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${UNWANTED.join()}`,
];

/**
 * Starts a headless Chrome or Chromium: the one that `CHROME_PATH` names, else an installed one (see `tools.ts`).
 * Throws an Error of one line that says how to get one where there is none.
 */
export async function launchChrome(): Promise<Browser> {
  return chromium.launch({ executablePath: findChrome(), args: ARGUMENTS });
}

function findChrome(): string {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROME_PATH: ${named} cannot be run. Let it name the program file of Chrome or Chromium.`);
  }
  const found = installedChrome();
  if (found) return found;
  throw new Error(
    'Browser tests: no Chrome or Chromium found. Install one (e.g. "apt-get install chromium"), or name it in CHROME_PATH.',
  );
}

/** The program file of an installed Chrome or Chromium. */
export function installedChrome(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  return [...folders.flatMap(folder => NAMES.map(name => join(folder, name))), ...MAC_PATHS].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
