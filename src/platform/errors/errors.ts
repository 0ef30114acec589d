/** The thing does not exist, or its existence is itself secret. */
export class NotFound extends Error {
	constructor() {
		super('not found');
	}
}

/** The person may not do this. */
export class Forbidden extends Error {
	constructor() {
		super('forbidden');
	}
}

/** Somebody else changed the thing first; what was typed is kept and shown again. */
export class Conflict extends Error {
	constructor() {
		super('conflict');
	}
}

/** Input that cannot be accepted, found by a rule that only the database could check. */
export class Invalid extends Error {
	readonly issues: Record<string, string>;
	/** @param issues text keys by field name */
	constructor(issues: Record<string, string>) {
		super('invalid');
		this.issues = issues;
	}
}

/** The thing, or a NotFound. */
export function found<T>(thing: T | undefined | null): T {
	if (thing === undefined || thing === null) throw new NotFound();
	return thing;
}
