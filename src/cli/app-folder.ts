import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NotFoundError } from '../index.ts';

/** The folder of the built app. @throws NotFoundError where it is not built. */
export function appFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; ; folder = dirname(folder)) {
    const app = join(folder, 'dist', 'app');
    if (existsSync(join(app, 'index.html'))) return app;
    if (dirname(folder) === folder) throw new NotFoundError('serve: the app is not built. Run "npm run build" first.');
  }
}
