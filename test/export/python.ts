import { execFileSync } from 'node:child_process';

const known = new Map<string, string | undefined>();

/** A Python that has a module; Debian's packages serve Debian's own, which need not be the first one on the path. */
export function pythonWith(module: string): string | undefined {
  if (!known.get(module))
    known.set(
      module,
      ['python3', '/usr/bin/python3', 'python'].find(name => has(name, module)),
    );
  return known.get(module);
}

function has(python: string, module: string): boolean {
  try {
    execFileSync(python, ['-c', `import ${module}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What a script in Python writes as JSON, of a text that it is given. Throws an Error that says how to get what is missing. */
export function runPython(module: string, script: string, input: string): unknown {
  const python = pythonWith(module);
  if (python === undefined)
    throw new Error(`no Python with ${module} found. Install it (e.g. "apt-get install python3-${module}").`);
  return JSON.parse(execFileSync(python, ['-c', script], { input, encoding: 'utf8', maxBuffer: 1 << 28 }));
}
