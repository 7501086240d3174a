/**
 * The three ways in which work can go wrong for a person. Messages read
 * `where: what is wrong. What to do instead.`
 */

/** What was given cannot be used: a file, a graph, a document with a fault. */
export class InvalidInputError extends Error {
  override name = 'InvalidInputError';
}

/** What was asked for is not there. */
export class NotFoundError extends Error {
  override name = 'NotFoundError';
}

/** The call itself is wrong: an unknown option, a missing argument. */
export class WrongUseError extends Error {
  override name = 'WrongUseError';
}
