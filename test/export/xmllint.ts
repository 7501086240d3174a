import { execFileSync, spawnSync } from 'node:child_process';

/** Whether `xmllint`, an outside reader of XML, is there. */
export function hasXmllint(): boolean {
  return spawnSync('xmllint', ['--version']).status === 0;
}

/** Checks a text against a schema (RELAX NG). Throws with what is wrong. */
export function validate(xml: string, schema: string): void {
  if (!hasXmllint()) throw new Error('no xmllint found. Install it (e.g. "apt-get install libxml2-utils").');
  execFileSync('xmllint', ['--noout', '--relaxng', schema, '-'], { input: xml, stdio: ['pipe', 'pipe', 'pipe'] });
}
